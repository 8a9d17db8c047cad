import type { EquationId, Written } from "./equation.ts";

/** What happens between meetings, as built. */
export const WORLD = {
  filter: {
    formula: ["λ(Δt) = 1 − e^(−ln 2·Δt / halfLife);  λ = 0 ⇐ halfLife = 0"],
    files: ["src/world/half-life.ts"],
    parameters: [],
  },
  "9": {
    formula: [
      "u_i = normUptake·implementation_f·F_f·[a_i (ver_i ? 1 : selfCompliance) + (1 − a_i) χ_if]",
      "χ_if = min(1, spillover + exposure_i·reach_f + emulation·k(g_i − g_sponsor))",
      "k(x) = e^(−x² / (2 blocWidth²))",
      "F_f = (Σ w_i a_i / Σ w_i ≥ entryIntoForce_f) ? 1 : softForce",
      "q_id ← q_id + u_i (y_d − q_id),  b^q_i ← b^q_i + u_i (b − b^q_i),  n ← n + 1",
    ],
    files: ["src/world/norms.ts", "src/world/absorb.ts", "src/world/legitimacy.ts"],
    parameters: ["normUptake", "softForce", "selfCompliance", "spillover", "emulation",
      "blocWidth"],
    switches: ["normUptake"],
  },
  "10": {
    formula: [
      "Δ log K_i = Δt [capabilityGrowth + increasingReturns (share_i − 1/n_K) − safetyBrake·z_i]",
      "            + [1 − (1 − diffusion·openness_i)^Δt] (log K_max − log K_i)",
      "J = max_i K_i,  c_i = K_i / J (× max_i c_i(0))",
    ],
    files: ["src/world/capability.ts"],
    parameters: ["capabilityGrowth", "increasingReturns", "diffusion", "safetyBrake"],
    switches: ["capabilityGrowth", "increasingReturns", "diffusion", "safetyBrake"],
  },
  "11": {
    formula: [
      "D ← D + deploymentRate·J·(Σ c_i² / Σ c_i)·Δt",
      "I = 1 − e^(−informationGain·D),  C = e^(−lockIn·D),  η = I·C",
      "U = 1 − useNeeded·e^(−D)",
      "H₁ = (1 − controlExisting·η·G)·hazardExisting·J·U",
      "H₂ = (1 − controlOpaque·η·G)·hazardOpaque·J·U·e^(−opaqueDecay·t)",
      "H₃ = (1 − controlEmergent·η·G)·hazardEmergent·max(0, J − emergenceThreshold)",
      "H = H₁ + H₂ + H₃,  opaque = (H₂ + H₃) / H",
    ],
    files: ["src/world/hazard.ts"],
    parameters: ["deploymentRate", "useNeeded", "informationGain", "lockIn", "hazardExisting",
      "hazardOpaque", "hazardEmergent", "opaqueDecay", "emergenceThreshold", "controlExisting",
      "controlOpaque", "controlEmergent"],
  },
  "12": {
    formula: [
      "z_i = b^q_i·mean_(d: safety) q_id",
      "G = Σ m_i z_i,  m_i ∝ c_i e^(−leakage·z_i)",
      "deficit = max(0, Σ c_i z_i / Σ c_i − G)",
    ],
    files: ["src/world/leakage.ts"],
    parameters: ["leakage"],
  },
  "13": {
    formula: ["r ← clip(r + λ(riskHalfLife)·[(1 − e^(−H)) − r], 0, 1)"],
    files: ["src/world/risk.ts"],
    parameters: ["riskHalfLife"],
    switches: ["riskHalfLife"],
  },
  "14": {
    formula: [
      "safety_i ← clip(safety_i + λ·[safety⁰_i + R + s_i V_i − safety_i], 0, 1)",
      "security_i ← clip(security_i + λ·[security⁰_i + V_i + s_i R − security_i], 0, 1)",
      "λ = λ(securityHalfLife)",
      "R = riskSecurity (r − ½),  V_i = rivalrySecurity·Z_i",
      "Z_i = Σ_j r_ij c_j / (c_i + c_j) / max(1, Σ_j r_ij) + clubThreat·E_i",
      "E_i ← max(E_i, sec_y (1 − v_f) Σ_j r_ij a_j / max(1, Σ_j r_ij))",
      "s_i = (1 − untied)·1[tied_i]",
    ],
    files: ["src/world/security.ts", "src/world/threat.ts"],
    parameters: ["securityHalfLife", "riskSecurity", "rivalrySecurity", "clubThreat", "untied"],
    switches: ["securityHalfLife"],
  },
  "15": {
    formula: [
      "T_i = a_i Σ_j (1 − k_ij) w_j a_j / Σ_j (1 − k_ij) w_j",
      "k_ij = e^(−(g_i − g_j)² / (2 blocWidth²))",
      "τ_i ← τ_i + λ(trustHalfLife)·(T_i − τ_i)",
    ],
    files: ["src/world/trust.ts", "src/negotiation/affinity.ts"],
    parameters: ["trustHalfLife", "blocWidth"],
    switches: ["trustHalfLife"],
  },
  "16": {
    formula: [
      "In_f = legitimacyChain_f·S_f",
      "Out_f = (½ + ½ b) Σ w_i a_i / Σ w_i",
      "L_f ← L_f + λ(legitimacyHalfLife)·(T_f − L_f)",
      "T_f = inputLegitimacy·In_f + (1 − inputLegitimacy)·Out_f",
    ],
    files: ["src/world/legitimacy.ts"],
    parameters: ["legitimacyHalfLife", "inputLegitimacy"],
    switches: ["legitimacyHalfLife"],
  },
  "17": {
    formula: [
      "e_if = softmax_f(attentionSharpness·[venue_if + u⁻_if + w_i / Σ_j w_j])",
      "venue_if = venuePull·L_f·(1 − 2|v_i − v_f|)",
    ],
    files: ["src/world/attention.ts", "src/world/series.ts"],
    parameters: ["attentionSharpness", "venuePull"],
    switches: ["attentionSharpness"],
  },
  G7: {
    formula: [
      "m = 1 + opaqueVoice·opaque,  w_i ← w_i·m (communities)",
      "communityVoice ← max(communityVoice, min(½, communityVoice·m))",
    ],
    files: ["src/negotiation/community-voice.ts", "src/world/attention.ts"],
    parameters: ["opaqueVoice", "communityVoice"],
    switches: ["opaqueVoice"],
  },
  H7: {
    formula: ["g_i ← g_i + [1 − e^(−transferAlignment·Π_i·Δt)]·(g_giver − g_i),  Π_i ≤ 1"],
    files: ["src/world/alignment.ts"],
    parameters: ["transferAlignment"],
    switches: ["transferAlignment"],
  },
  J7: {
    formula: ["x_id ← x_id + λ(positionHalfLife)·(q_id − x_id)"],
    files: ["src/world/drift.ts"],
    parameters: ["positionHalfLife"],
    switches: ["positionHalfLife"],
  },
  events: {
    formula: ["set: v ← value;  shock: r, D ← clip(· + s);  log K_i ← log K_i + s"],
    files: ["src/world/happen.ts", "src/model/events.ts"],
    parameters: [],
  },
  series: {
    formula: [
      "fragmentation = Σ_d Var_i(q_id),  concentration = Gini_i(c_i)",
    ],
    files: ["src/world/series.ts"],
    parameters: [],
  },
} as const satisfies Partial<Record<EquationId, Written>>;
