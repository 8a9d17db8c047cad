/** A chart as a table, for those who listen to the page. */
export function Told({ caption, head, rows }: {
  caption: string; head: readonly string[]; rows: readonly (readonly string[])[];
}) {
  return (
    <div class="hidden">
      <table>
        <caption>{caption}</caption>
        <thead><tr>{head.map((cell, n) => <th key={n} scope="col">{cell}</th>)}</tr></thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={n}>{row.map((cell, k) => (k === 0
              ? <th key={k} scope="row">{cell}</th> : <td key={k}>{cell}</td>))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
