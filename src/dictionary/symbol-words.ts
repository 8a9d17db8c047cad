import type { Label } from "../base/label.ts";

interface Symbol {
  readonly symbol: string;
  readonly meaning: Label;
}

/** Symbols of the equations that are no field of the file. */
export const symbolWords: readonly Symbol[] = [
  { symbol: "i, j, k, l; d; f; t", meaning: {
    en: "agents; issues; forums; years since the start", zh: "主体；议题；论坛；自起始以来的年数" } },
  { symbol: "y, b; ŷ, b̂; y⁰, b⁰", meaning: {
    en: "text and its bindingness; the chair's target; the first draft",
    zh: "文本及其约束力；主席的目标；初稿" } },
  { symbol: "σ", meaning: { en: "salience, summing to 1", zh: "重视程度，合计为 1" } },
  { symbol: "ℓ, S, u", meaning: {
    en: "loss, surplus in drafting, utility of signing", zh: "损失、起草中的剩余、签署的效用" } },
  { symbol: "a, a⁻; a₋ᵢ", meaning: {
    en: "1 for who signs, now and at the signing reviewed; the others' signatures",
    zh: "签署者为 1，此时与受复审的签署之时；其他方的签署" } },
  { symbol: "aˡᵒ, aʰⁱ", meaning: {
    en: "least and greatest equilibrium; ↑ upward and ↓ downward in waves",
    zh: "最小与最大均衡；↑ 为逐波加入，↓ 为逐波退出" } },
  { symbol: "w, ω_i, ω_ik, W", meaning: {
    en: "drafting weight; influence on the text; weight of a voice at home; weight of the draft",
    zh: "起草权重；对文本的影响；国内声音的分量；初稿的权重" } },
  { symbol: "ξ, ε, t₆", meaning: {
    en: "own noise; common shock; Student's t with 6 degrees of freedom",
    zh: "自身的噪声；共同冲击；自由度为 6 的学生 t 分布" } },
  { symbol: "A, k, club", meaning: {
    en: "rows of peers; kernel of alignments; overlap of groups with the host",
    zh: "同伴矩阵的行；阵营取向核函数；与东道主集团的重叠" } },
  { symbol: "ver, R, κ, C₋ᵢ", meaning: {
    en: "accepts verification; agents and share that a condition names; share the others cover",
    zh: "接受核查；条件所列的主体与占比；其他签署方的覆盖占比" } },
  { symbol: "L(x), L_f", meaning: {
    en: "logistic function; legitimacy of a forum", zh: "逻辑函数；论坛的合法性" } },
  { symbol: "F_i, e_if; F_f, χ_if", meaning: {
    en: "forums that seat an agent, and its attention; force of a text, and exposure to it",
    zh: "主体占有席位的论坛及其关注；文本的效力，以及受其影响的程度" } },
  { symbol: "K, J, n_K, share", meaning: {
    en: "capability in levels, its frontier, how many have any, share of the sum; in (5) K counts "
      + "issues",
    zh: "能力水平、前沿能力、具备能力者数、占总和之比；(5) 中 K 为议题数" } },
  { symbol: "D, I, C, η, U, H", meaning: {
    en: "deployment, information, control left, efficacy, use, hazard",
    zh: "部署、认识、尚存的可控性、效力、应用、危害" } },
  { symbol: "z, m, G", meaning: {
    en: "stringency, where systems stand, governance", zh: "严格程度、系统所在、治理强度" } },
  { symbol: "λ, Δt", meaning: { en: "share of a filter's way; step", zh: "滤波所走比例；步长" } },
  { symbol: "Z, V, E, T, Π", meaning: {
    en: "rivalry, its drive, threat of clubs, target of a filter, transfers so far",
    zh: "对抗、其推动、俱乐部的威胁、滤波目标、迄今所得的转移支付" } },
];
