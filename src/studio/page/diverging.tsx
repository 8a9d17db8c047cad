import { signedText } from "../../figure/spec.ts";

/** A bar to the left and one to the right of zero; what they say stands beside them. */
export function Diverging({ up, down, most }: { up: number; down: number; most: number }) {
  const size = (value: number): string => `--size:${(50 * Math.min(1, value / most)).toFixed(2)}%`;
  return (
    <span class="diverging" aria-hidden="true">
      {down > 0 && <span class="down" style={size(down)} />}
      {up > 0 && <span class="up" style={size(up)} />}
    </span>
  );
}

/** A signed number with its bar, as two cells of a row. */
export function SignedCells({ value, most }: { value: number; most: number }) {
  return (
    <>
      <td class="bars">
        <Diverging up={Math.max(0, value)} down={Math.max(0, -value)} most={most} />
      </td>
      <td class="change">{signedText(value, 2)}</td>
    </>
  );
}
