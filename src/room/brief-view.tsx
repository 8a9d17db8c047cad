import { useSignal } from "@preact/signals";
import type { Language } from "../base/label.ts";
import { cardPageWords } from "../dictionary/room-page-words.ts";
import type { PackSheet } from "../seminar/pack.ts";
import type { PackBlock } from "../seminar/pack-block.ts";

/**
 * A seat's brief: what all may know, and, when asked for, what only its people may. Where it
 * `isShared`, anybody may choose any seat: that side stays on paper.
 */
export function BriefView({ sheets, seat, language, isShared = false }: {
  sheets: readonly PackSheet[]; seat: string; language: Language; isShared?: boolean;
}) {
  const open = useSignal("");
  const of = (kind: "public" | "confidential"): PackSheet | undefined =>
    sheets.find((sheet) => sheet.kind === kind && sheet.seat === seat);
  const [known, secret] = [of("public"), isShared ? undefined : of("confidential")];
  const isOpen = open.value === seat;
  return (
    <div class="brief">
      {known !== undefined && <Sheet sheet={known} language={language} />}
      {isShared && <p class="hint">{cardPageWords.onPaper[language]}</p>}
      {secret !== undefined && (
        <div class="row">
          <button
            type="button" aria-expanded={isOpen}
            onClick={() => { open.value = isOpen ? "" : seat; }}
          >{(isOpen ? cardPageWords.hide : cardPageWords.show)[language]}</button>
          <button type="button" onClick={() => { window.print(); }}>
            {cardPageWords.print[language]}
          </button>
        </div>
      )}
      {secret !== undefined && isOpen && <Sheet sheet={secret} language={language} />}
    </div>
  );
}

function Sheet({ sheet, language }: { sheet: PackSheet; language: Language }) {
  return (
    <section class={`sheet ${sheet.kind}`}>
      <h2>{sheet.title[language]}</h2>
      {sheet.blocks.map((block, n) => <Block key={n} block={block} language={language} />)}
    </section>
  );
}

function Block({ block, language }: { block: PackBlock; language: Language }) {
  switch (block.kind) {
    case "heading": return <h3>{block.text[language]}</h3>;
    case "text": return (
      <p class={block.small === true ? "hint" : ""}>{block.text[language]}</p>
    );
    case "list": return (
      <ul>{block.items.map((item, n) => <li key={n}>{item[language]}</li>)}</ul>
    );
    case "table": return (
      <table>
        <thead><tr>{block.head.map((cell, n) => <th key={n}>{cell[language]}</th>)}</tr></thead>
        <tbody>
          {block.rows.map((row, n) => (
            <tr key={n}>{row.map((cell, k) => <td key={k}>{cell[language]}</td>)}</tr>
          ))}
        </tbody>
      </table>
    );
    case "tent": return <p>{block.text[language]}</p>;
    default: return null;
  }
}
