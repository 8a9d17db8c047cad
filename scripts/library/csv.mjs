/** Rows of a comma-separated text (RFC 4180: quoted fields, doubled quotes) as objects. */
export function parseCsv(text) {
  const [head, ...rows] = parseRows(text);
  return rows.map((row) => Object.fromEntries(head.map((name, k) => [name, row[k] ?? ""])));
}

function parseRows(text) {
  const rows = [];
  let row = [];
  let field = "";
  let quoted = false;
  for (let k = 0; k < text.length; k += 1) {
    const char = text[k];
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[k + 1] === '"') {
        field += '"';
        k += 1;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ",") {
      row.push(field);
      field = "";
    } else if (char === "\n") {
      row.push(field.replace(/\r$/, ""));
      rows.push(row);
      row = [];
      field = "";
    } else field += char;
  }
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows;
}
