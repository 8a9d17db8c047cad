import type { EquationId, Written } from "./equation.ts";

/** What happens at a meeting, as built. */
export const NEGOTIATION = {
  E1: {
    formula: [
      "P_i = L(α + 7.2 c_i + 2.5 club_i + 2.75 prominence_i + 6·1[i = host])",
      "Σ_i P_i = expected,  L(x) = 1 / (1 + e^(−x))",
    ],
    files: ["src/negotiation/attendance.ts", "src/model/meeting.ts",
      "src/model/attendance-level.ts"],
    parameters: [],
  },
  "1": {
    formula: [
      "σ_id = σ⁰_id e^(securityTilt·k_id) / (σ⁰_ib + Σ_d′ σ⁰_id′ e^(securityTilt·k_id′))",
      "k_id = 2 safety_i − 1 | 2 security_i − 1 | −(safety_i + security_i − 1) | 0",
    ],
    files: ["src/negotiation/salience.ts"],
    parameters: ["securityTilt"],
  },
  "2": {
    formula: ["b_i = clip(½ + capabilitySoftening·(c̄_kind(i) − c_i), 0, 1)"],
    files: ["src/negotiation/binding-ideal.ts"],
    parameters: ["capabilitySoftening"],
  },
  "3": {
    formula: ["ℓ_i(z) = Σ_d σ_id (z_d − x_id)²"],
    files: ["src/negotiation/surplus.ts", "src/negotiation/target.ts"],
    parameters: [],
  },
  "4": {
    formula: [
      "S_i = fit_i + bind_i + urgency_i + venue_i + transfer_i",
      "fit_i = Σ_d fit_id,  fit_id = (1 + bindingStakes·b) σ_id [(q_id − x_id)² − (y_d − x_id)²]",
      "bind_i = −σ_ib [(b − b_i)² − (b^q_i − b_i)²]",
      "urgency_i = δ + riskUrgency·½(safety_i + security_i)·r",
      "venue_i = venuePull·L_f·(1 − 2|v_i − v_f|)",
      "transfer_i = π_i + Σ_j offer_ji + paid_i",
    ],
    files: ["src/negotiation/surplus.ts", "src/negotiation/offers.ts",
      "src/negotiation/summit.ts", "src/negotiation/review.ts"],
    parameters: ["bindingStakes", "riskUrgency", "venuePull"],
  },
  E6: {
    formula: ["δ = (vote ? voteGoodwill : goodwill) + hostListGoodwill·1[hostList]"],
    files: ["src/negotiation/surplus.ts"],
    parameters: ["goodwill", "voteGoodwill", "hostListGoodwill"],
  },
  "5": {
    formula: [
      "ω_i = w_i |F_i| e_if (1 + chairWeight·1[i = chair])",
      "      · max(S_i, surplusFloor)^(−accommodation)",
      "ŷ_d = (Σ_i ω_i σ_id x_id + W y⁰_d) / (Σ_i ω_i σ_id + W)",
      "b̂ = clip((Σ_i ω_i [σ_ib b_i + ½ bindingStakes (ℓ_i(q_i) − ℓ_i(y))] + W b⁰)",
      "         / (Σ_i ω_i σ_ib + W), min, max),  W = draft.weight / (K + 1)",
    ],
    files: ["src/negotiation/target.ts", "src/negotiation/drafting.ts"],
    parameters: ["accommodation", "surplusFloor", "bindingStakes"],
  },
  "6": {
    formula: [
      "(y, b)(n + 1) = (y, b)(n) + roundStep·[(ŷ, b̂)(n) − (y, b)(n)]",
      "n = 0 … rounds − 1",
    ],
    files: ["src/negotiation/drafting.ts"],
    parameters: ["roundStep"],
  },
  "7": {
    formula: [
      "u_i = fit_i + bind_i + urgency_i + venue_i + transfer_i + domestic_i + relative_i",
      "      + peer_i + coverage_i + record_i + noise·ξ_i + ε_f",
      "domestic_i = Σ_T voice_T Σ_(k∈T) ω_ik [(fit_k + bind_k) − (fit_i + bind_i)] / Σ_(k∈T) ω_ik",
      "voice_firms = firmVoice,  voice_communities = communityVoice",
      "relative_i = −relativeGains (1 − τ_i) Σ_j r_ij (1 − verifiedTrust·ver_j) lead_ij",
      "lead_ij = max(0, fit_j − fit_i)",
      "peer_i = peerPull Σ_j A_ij a_j,  A_ij = w_j k(g_i − g_j) / Σ_l w_l k(g_i − g_l)",
      "k(x) = e^(−x² / (2 blocWidth²)),  ξ_i ~ logistic(0, 1)",
    ],
    files: ["src/negotiation/terms.ts", "src/negotiation/affinity.ts", "src/negotiation/term.ts",
      "src/negotiation/peers.ts", "src/negotiation/community-voice.ts",
      "src/negotiation/cascade.ts", "src/negotiation/summit.ts", "src/negotiation/review.ts"],
    parameters: ["firmVoice", "communityVoice", "relativeGains", "verifiedTrust", "peerPull",
      "blocWidth", "noise"],
  },
  E2: {
    formula: ["record_i"],
    files: ["src/negotiation/terms.ts"],
    parameters: [],
  },
  E3: {
    formula: [
      "relative_i ← relative_i − sponsorRivalry·sec_y·military_i·max(0, |g_i − g_sponsor| − 1)",
      "sec_y = Σ_(d: safety, security) y_d / Σ_d y_d",
    ],
    files: ["src/negotiation/terms.ts"],
    parameters: ["sponsorRivalry"],
  },
  E9: {
    formula: ["ε_f = eventShock·t₆"],
    files: ["src/negotiation/summit.ts"],
    parameters: ["eventShock"],
  },
  E10: {
    formula: [
      "coverage_i = −coverageNeed (1 + bindingStakes·b)·½(safety_i + security_i)·(1 − C₋ᵢ)",
      "C₋ᵢ = Σ_(j≠i) share_j a_j / Σ_(j≠i) share_j",
    ],
    files: ["src/negotiation/coverage.ts", "src/negotiation/cascade.ts",
      "src/negotiation/conditions.ts", "src/negotiation/pivot.ts"],
    parameters: ["coverageNeed", "bindingStakes"],
  },
  "8": {
    formula: [
      "a_i = 1[u_i(a₋ᵢ) ≥ 0]",
      "opt-in: a(0) = 0 ↑ aˡᵒ",
      "silence: a(0) = 1 ↓ aʰⁱ",
    ],
    files: ["src/negotiation/cascade.ts", "src/negotiation/review.ts"],
    parameters: [],
  },
  E7: {
    formula: [
      "vote_i = 1 ⇐ u_i ≥ 0;  −1 ⇐ u_i < −abstention;  0 ⇐ −abstention ≤ u_i < 0",
      "P(vote_i = −2) = L(−4.86 + 4.83 (1 − size_i))",
    ],
    files: ["src/negotiation/ballot.ts"],
    parameters: ["abstention"],
  },
  conditions: {
    formula: ["a_i = 1 ⇒ C₋ᵢ ≥ κ_i ∧ a_j = 1 ∀ j ∈ R_i"],
    files: ["src/negotiation/conditions.ts"],
    parameters: [],
  },
  fund: {
    formula: ["i* = argmin_i {−u_i > 0 : a_i = 0},  paid_i* = −u_i*,  Σ_i paid_i ≤ budget"],
    files: ["src/negotiation/fund.ts"],
    parameters: [],
  },
  tier: {
    formula: [
      "light_i = 1[a_i = 0 ∧ u_i(b ← b_tier) ≥ 0]",
      "(fit_i, coverage_i)(b_tier) = (fit_i, coverage_i)·(1 + bindingStakes·b_tier)",
      "                              / (1 + bindingStakes·b)",
    ],
    files: ["src/negotiation/tier.ts"],
    parameters: ["bindingStakes"],
  },
  review: {
    formula: ["a(0) = a⁻ ↓,  a_i ← 1[u_i(a₋ᵢ) ≥ 0]"],
    files: ["src/negotiation/review.ts"],
    parameters: [],
  },
} as const satisfies Partial<Record<EquationId, Written>>;
