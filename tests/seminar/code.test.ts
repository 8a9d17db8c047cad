import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeWords } from "../../src/dictionary/seminar-code-words.ts";
import {
  cardFaults, CHOICES, COVERAGE_STEPS, signsBy, staysBy, type Card,
} from "../../src/seminar/card.ts";
import {
  CODE_LENGTH, decodeCard, encodeCard, sessionTag, type CodeRound,
} from "../../src/seminar/code.ts";
import { roleOf, sit } from "../../src/seminar/sitting.ts";
import { card, usualSitting } from "./sittings.ts";

const ALPHABET = [..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"];
const small = usualSitting("tutorial", 5);
const large = usualSitting("munich-2024", 12);
const sittings = [small, large];

function at(sitting: CodeRound["sitting"], round: number): CodeRound {
  return { sitting, round, tag: sessionTag(sitting, "Class", 1) };
}

const point = fc.integer({ min: 0, max: 10 });

/** A round, a seat of it, and a card that may be played there. */
const played = fc.record({
  sitting: fc.constantFrom(...sittings), round: fc.integer({ min: 0, max: 5 }), seat: fc.nat(11),
  choice: fc.constantFrom(...CHOICES), issue: fc.nat(9), safety: point, access: point,
  bindingness: point, verification: fc.boolean(), offers: fc.boolean(), to: fc.nat(11),
  points: fc.integer({ min: 1, max: 10 }), waits: fc.integer({ min: 0, max: 2 }),
  other: fc.nat(11), coverage: fc.constantFrom(...COVERAGE_STEPS), voice: point,
}).map((drawn) => {
  const { sitting, safety, access, bindingness, verification } = drawn;
  const seat = sitting.seats[drawn.seat % sitting.seats.length];
  const others = sitting.seats.filter((one) =>
    one.id !== seat.id && roleOf(sitting, one) === "delegation");
  const voices = roleOf(sitting, seat) === "voice";
  const choice = voices ? "voice" : drawn.choice === "voice" ? "sign" : drawn.choice;
  const [to, other] = [drawn.to, drawn.other].map((n) => others[n % others.length].id);
  const sealed: Card = {
    choice, safety, access, bindingness, verification,
    ...(choice === "reserve" && { reserved: sitting.tabled[drawn.issue % sitting.tabled.length] }),
    ...(voices && { voice: drawn.voice }),
    ...(!voices && drawn.offers && staysBy(choice) && { offer: { to, points: drawn.points } }),
    ...(signsBy(choice) && drawn.waits === 1 && { condition: { seat: other } }),
    ...(signsBy(choice) && drawn.waits === 2 && { condition: { coverage: drawn.coverage } }),
  };
  return { at: at(sitting, drawn.round), seat, card: sealed };
});

describe("a code", () => {
  test("carries every card that can be played, and gives it back", () => {
    fc.assert(fc.property(played, ({ at: round, seat, card: sealed }) => {
      expect(cardFaults(round.sitting, seat, sealed)).toEqual([]);
      const code = encodeCard(round, seat.id, sealed);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      expect(decodeCard(round, code)).toEqual({ seat: seat.id, card: sealed });
    }), { numRuns: 400 });
  });

  test("shows every single wrong character", () => {
    fc.assert(fc.property(played, ({ at: round, seat, card: sealed }) => {
      const code = [...encodeCard(round, seat.id, sealed).replace("-", "")];
      for (let place = 0; place < CODE_LENGTH; place++) {
        for (const letter of ALPHABET) {
          if (letter === code[place]) continue;
          const wrong = code.with(place, letter).join("");
          expect(decodeCard(round, wrong)).toHaveProperty("refused.en",
            expect.stringContaining("mistyped"));
        }
      }
    }), { numRuns: 10 });
  });

  test("shows any two wrong characters, and so any two that changed places", () => {
    fc.assert(fc.property(played, fc.nat(CODE_LENGTH - 1), fc.nat(CODE_LENGTH - 1),
      fc.constantFrom(...ALPHABET), fc.constantFrom(...ALPHABET),
      ({ at: round, seat, card: sealed }, first, second, one, other) => {
        const code = [...encodeCard(round, seat.id, sealed).replace("-", "")];
        const swapped = code.with(first, code[second]).with(second, code[first]);
        for (const wrong of [swapped, code.with(first, one).with(second, other)]) {
          if (wrong.join("") === code.join("")) continue;
          expect(decodeCard(round, wrong.join(""))).toHaveProperty("refused");
        }
      }), { numRuns: 500 });
  });

  test("is read as it was meant: small and wide letters, spaces, O I L for digits", () => {
    const round = at(small, 0);
    const codes = Array.from({ length: 11 }, (_, n) =>
      encodeCard(round, "Amber", card({ safety: n })));
    const meant = codes.map((code) => decodeCard(round, code));
    const ways: readonly ((code: string) => string)[] = [
      (code) => code.toLowerCase(),
      (code) => code.replace("-", "  "),
      (code) => code.replace(/0/g, "O").replace(/1/g, "l"),
      (code) => code.replace(/1/g, "i").replace(/V/g, "u"),
      (code) => [...code].map((letter) => (letter === "-" ? "－"
        : String.fromCharCode(letter.charCodeAt(0) + 0xfee0))).join(""),
    ];
    for (const way of ways) {
      expect(codes.map((code) => decodeCard(round, way(code)))).toEqual(meant);
    }
    expect(meant[3]).toEqual({ seat: "Amber", card: card({ safety: 3 }) });
  });
});

describe("a code is refused kindly", () => {
  const code = encodeCard(at(small, 0), "Amber", card());
  const refusal = (round: CodeRound, written: string): string => {
    const decoded = decodeCard(round, written);
    return "refused" in decoded ? decoded.refused.en : "";
  };

  test("when it is too short, too long, or no code at all", () => {
    expect(refusal(at(small, 0), code.slice(1))).toContain("this one has 9");
    expect(refusal(at(small, 0), "")).toContain("this one has 0");
    expect(refusal(at(small, 0), "0".repeat(9999))).toContain("this one has 200");
    expect(refusal(at(small, 0), "<b>\u202e</b>")).toContain('"<" is neither');
  });

  test("when it is of another round, another session, or fewer seats", () => {
    expect(refusal(at(small, 1), code)).toBe(
      "this is the code of Amber for round 1; this is round 2");
    const other = { ...at(small, 0), tag: (at(small, 0).tag + 1) % 64 };
    expect(refusal(other, code)).toContain("another session");
    const fewer = { ...small, seats: small.seats.slice(0, 4) };
    const last = encodeCard(at(small, 0), "communities", card({ choice: "voice", voice: 5 }));
    expect(refusal({ ...at(small, 0), sitting: fewer }, last)).toContain("from seat 5");
  });

  test("when it deals with a seat that is not at this meeting", () => {
    const fewer = { ...at(large, 0), sitting: { ...large, seats: large.seats.slice(0, 4) } };
    const [giver] = large.seats;
    const [named, n] = large.seats.map((seat, place) => [seat, place] as const)
      .find(([seat, place]) => place >= 4 && roleOf(large, seat) === "delegation") ?? [giver, 0];
    const told = codeWords.dealsWith(giver.name, n + 1, 4).en;
    for (const deal of [{ offer: { to: named.id, points: 10 } }, { offer: { to: named.id,
      points: 1 } }, { condition: { seat: named.id } }]) {
      expect(refusal(fewer, encodeCard(at(large, 0), giver.id, card(deal)))).toBe(told);
    }
  });

  test("when it is sound and yet no card of this meeting", () => {
    const { scenario } = small;
    const bigger = sit(scenario, large.seats.slice(0, 0).concat(small.seats));
    const speaks = encodeCard(at(bigger, 0), "Amber", card({ choice: "voice", voice: 3 }));
    expect(refusal(at(small, 0), speaks)).toContain("fits no card");
    const itself = encodeCard(at(small, 0), "Amber", card({ condition: { seat: "Amber" } }));
    expect(refusal(at(small, 0), itself)).toContain("fits no card");
  });
});

test("sessions of other names, seeds and seats have tags of their own", () => {
  const tags = new Set(Array.from({ length: 200 }, (_, n) => sessionTag(small, `${n}`, 1)));
  expect(tags.size).toBeGreaterThan(50);
  expect(Math.max(...tags)).toBeLessThan(64);
});
