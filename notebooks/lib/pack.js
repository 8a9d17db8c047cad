/** Plain data with typed arrays and numbers that JSON does not know, as JSON. */
export function pack(value) {
  return JSON.stringify(value, (_, item) => {
    if (ArrayBuffer.isView(item)) {
      const bytes = new Uint8Array(item.buffer, item.byteOffset, item.byteLength);
      return { $array: item.constructor.name, bytes: btoa(String.fromCharCode(...bytes)) };
    }
    return typeof item === "number" && !Number.isFinite(item) ? { $number: String(item) } : item;
  });
}

const ARRAYS = { Float64Array, Int32Array, Uint32Array, Uint16Array, Uint8Array, Int8Array };

/** The data again. */
export function unpack(text) {
  return JSON.parse(text, (_, item) => {
    if (item === null || typeof item !== "object") return item;
    if ("$number" in item) return Number(item.$number);
    if (!("$array" in item)) return item;
    const bytes = Uint8Array.from(atob(item.bytes), (letter) => letter.charCodeAt(0));
    return new ARRAYS[item.$array](bytes.buffer);
  });
}
