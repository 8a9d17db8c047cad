/** Numbers by content key: 24 bytes a key and 4 to 8 of index, for sweeps of a million cells. */
export interface KeyPlaces {
  /** `key`: 32 hex digits; others throw. */
  set(key: string, place: number): void;
  /** NaN where there is none. */
  get(key: string): number;
  /** Takes away every key whose number is such. */
  forget(isSuch: (place: number) => boolean): void;
}

/** What a content key is. */
export const CONTENT_KEY = /^[0-9a-f]{32}$/;
const WORDS = 4;
const FIRST = 1024;

/** No keys yet. */
export function keyPlaces(): KeyPlaces {
  let words = new Uint32Array(WORDS * FIRST);
  let places = new Float64Array(FIRST);
  /** Open addressing: one more than an entry's number, or 0. */
  let index = new Int32Array(2 * FIRST);
  let length = 0;
  const sought = new Uint32Array(WORDS);
  const isAt = (entry: number): boolean => {
    for (let n = 0; n < WORDS; n++) if (words[WORDS * entry + n] !== sought[n]) return false;
    return true;
  };
  /** Where the sought key stands in the index, or would. Keys are digests: no need of a hash. */
  const slotOf = (): number => {
    const mask = index.length - 1;
    let slot = (sought[0] ^ sought[1] ^ sought[2] ^ sought[3]) & mask;
    while (index[slot] !== 0 && !isAt(index[slot] - 1)) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldWords, oldPlaces] = [words, places];
    words = new Uint32Array(2 * oldWords.length);
    words.set(oldWords);
    places = new Float64Array(2 * oldPlaces.length);
    places.set(oldPlaces);
    index = new Int32Array(2 * index.length);
    for (let entry = 0; entry < length; entry++) {
      sought.set(words.subarray(WORDS * entry, WORDS * (entry + 1)));
      index[slotOf()] = entry + 1;
    }
  };
  return {
    set(key, place) {
      if (length === places.length) grow();
      read(key, sought);
      const slot = slotOf();
      if (index[slot] === 0) {
        words.set(sought, WORDS * length);
        index[slot] = ++length;
      }
      places[index[slot] - 1] = place;
    },
    get(key) {
      read(key, sought);
      const entry = index[slotOf()];
      return entry === 0 ? NaN : places[entry - 1];
    },
    forget(isSuch) {
      for (let n = 0; n < length; n++) if (isSuch(places[n])) places[n] = NaN;
    },
  };
}

function read(key: string, words: Uint32Array): void {
  if (!CONTENT_KEY.test(key)) throw new Error(`"${key}" is no content key`);
  for (let n = 0; n < WORDS; n++) words[n] = Number.parseInt(key.slice(8 * n, 8 * n + 8), 16);
}
