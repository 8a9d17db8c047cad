import type { Label } from "../base/label.ts";

interface EquationWords {
  readonly name: Label;
  readonly meaning: Label;
}

/** The equations and rules of the model: what each is called, and what it says. */
export const equationWords = {
  "E1": {
    name: { en: "Attendance", zh: "到会" },
    meaning: {
      en: "Where only a number of guests is expected: more capable and more prominent agents, and "
        + "those of the host's groups, come more often; α makes the chances add up.",
      zh: "仅给出预计到会数时：能力越强、地位越突出、与东道主同属集团越多者越常到会；α 使各自的概率合计为预计数。",
    },
  },
  "1": {
    name: { en: "Salience", zh: "重视程度" },
    meaning: {
      en: "Concerns tilt how much an issue matters, by its loading (safety, security, "
        + "development, neutral, in that order); normalised over the issues on the table and "
        + "bindingness.",
      zh: "安全关切按议题的属性（依次为技术安全、国家安全、发展、中性）使其重视程度发生倾斜；在议程各议题与约束力之间归一化。",
    },
  },
  "2": {
    name: { en: "Ideal bindingness", zh: "理想约束力" },
    meaning: {
      en: "The more capable among the agents of a kind want less binding texts, unless the ideal "
        + "is coded.",
      zh: "除非已有编码值，同类主体中能力越强者越希望文本约束力低。",
    },
  },
  "3": {
    name: { en: "Loss", zh: "损失" },
    meaning: {
      en: "Salience-weighted squared distance of a text from the agent's positions, 0 to 1.",
      zh: "文本与自身立场之间按重视程度加权的距离平方，取值 0 到 1。",
    },
  },
  "4": {
    name: { en: "Surplus over no agreement", zh: "相对于无协议的剩余" },
    meaning: {
      en: "What an agent gains from a text compared with what it already has. In votes the venue "
        + "counts for nothing; issues that an agent reserves drop out of its fit.",
      zh: "与既有现状相比，主体从文本中所得。表决中场合不计；主体作出保留的议题不计入契合项。",
    },
  },
  "E6": {
    name: { en: "Goodwill", zh: "善意" },
    meaning: {
      en: "Worth of any agreement at all: of its own in votes, and more where the host chose the "
        + "guests.",
      zh: "达成任何协议本身的价值：表决时另取其值；由东道主拟定名单时有附加值。",
    },
  },
  "5": {
    name: { en: "The chair's target", zh: "主席的目标文本" },
    meaning: {
      en: "Mean of the ideal points; those close to walking out weigh more. W is the weight of the "
        + "forum's own first draft, if it has one; |F|e is 1 where attention is not modelled.",
      zh: "各方理想点的加权平均；接近退出者权重更大。W 为论坛自有初稿（若有）的权重；未启用关注时 |F|e 为 1。",
    },
  },
  "6": {
    name: { en: "Rounds of drafting", zh: "起草轮次" },
    meaning: {
      en: "A single text moves toward the target, from the compromise (no accommodation) or from "
        + "the forum's own draft, until it rests or the rounds are over. A fixed text skips this.",
      zh: "单一文本自折中文本（不作迁就）或论坛初稿起，逐轮向目标靠近，直至不再变动或轮次用尽。文本已定时跳过此步。",
    },
  },
  "7": {
    name: { en: "Utility of signing", zh: "签署的效用" },
    meaning: {
      en: "Ten named terms add up. At home firms and communities compare their gain with the "
        + "agent's own; rivals' leads count against it, less so with trust and where they accept "
        + "verification; peers of like alignment pull.",
      zh: "十个命名项相加。国内企业与技术社群将自身得益与该主体相比；对手的领先计为负值，有信任或对手接受核查时减轻；"
        + "阵营取向相近的同伴产生拉力。",
    },
  },
  "E2": {
    name: { en: "Own record", zh: "以往记录" },
    meaning: {
      en: "A given number per agent, as fitted to its earlier signatures; 0 where none is given.",
      zh: "每个主体的给定数值，依据其以往签署拟合；未给出时为 0。",
    },
  },
  "E3": {
    name: { en: "Rivalry with the sponsor", zh: "与主导方的对立" },
    meaning: {
      en: "A military power far from the sponsor's alignment likes a text the less, the more of it "
        + "is about security.",
      zh: "阵营取向远离主导方的军事强国，文本的安全内容越多，就越不愿签署。",
    },
  },
  "E9": {
    name: { en: "Common shock", zh: "共同冲击" },
    meaning: {
      en: "One draw per meeting, the same for all: Student's t with 6 degrees of freedom.",
      zh: "每次会议抽取一次，全体相同：自由度为 6 的学生 t 分布。",
    },
  },
  "E10": {
    name: { en: "Need for coverage", zh: "对覆盖面的需求" },
    meaning: {
      en: "A regime that leaves AI systems out costs those who care for safety and security; "
        + "capability stands in where shares of systems are not known for all.",
      zh: "机制未覆盖的人工智能系统使重视安全者受损；若并非各方的系统占比都已知，则以能力代替。",
    },
  },
  "8": {
    name: { en: "Signing cascade", zh: "签署级联" },
    meaning: {
      en: "Each decides given who else signs. Both equilibria are always computed; the procedure "
        + "picks one. Where peers or coverage repel, agents decide in turn by id.",
      zh: "各方依据其他方是否签署作决定。最小与最大均衡均计算，由程序选定其一。若同伴或覆盖面为排斥作用，则按编号依次决定。",
    },
  },
  "E7": {
    name: { en: "Recorded vote", zh: "记录表决" },
    meaning: {
      en: "In a vote each decides alone: yes, no or abstention; the small miss votes more often.",
      zh: "表决中各方单独决定：赞成、反对或弃权；规模较小者更常缺席投票。",
    },
  },
  conditions: {
    name: { en: "Conditional signatures", zh: "附条件签署" },
    meaning: {
      en: "An agent signs only if all that it names sign, and only if the others who sign hold the "
        + "share of AI systems that it asks for.",
      zh: "仅当其所列各方全部签署，且其他签署方持有其所要求的人工智能系统占比时，主体才签署。",
    },
  },
  fund: {
    name: { en: "Fund", zh: "基金" },
    meaning: {
      en: "Buys the cheapest holdout, then all decide anew, as long as the budget lasts; pinned "
        + "refusers are not for sale.",
      zh: "先争取代价最低的未签署方，随后各方重新决定，直至预算用尽；被指定拒签者不在收买之列。",
    },
  },
  tier: {
    name: { en: "Lighter tier", zh: "较轻层级" },
    meaning: {
      en: "Who does not sign in full may sign the same positions at a lower bindingness; this "
        + "moves nobody else.",
      zh: "不签署全文者，可在较低约束力下签署同样的立场；此举不影响他方。",
    },
  },
  review: {
    name: { en: "Review", zh: "复审" },
    meaning: {
      en: "No new text: those who signed the last one decide anew; nobody joins. Text, status quo, "
        + "noise and shock stay those of the signing.",
      zh: "不产生新文本：上一文本的签署方重新决定，无人加入。文本、现状、噪声与冲击均沿用签署之时。",
    },
  },
  filter: {
    name: { en: "Filter with a half-life", zh: "半衰期滤波" },
    meaning: {
      en: "Share of the way to its target that a quantity goes in a step of Δt years.",
      zh: "某一量在 Δt 年的一步内走完通向目标路程的比例。",
    },
  },
  "9": {
    name: { en: "Norm stock", zh: "规范存量" },
    meaning: {
      en: "A text becomes part of what signatories already have, and, as far as they are exposed, "
        + "of what others have; less while too few have signed. Reserved issues stay out; light "
        + "signatories take up the tier's bindingness.",
      zh: "文本成为签署方既有规范的一部分，并按受影响程度进入其他方；签署者过少而未生效时较弱。保留的议题不计入；"
        + "较轻层级的签署方采用该层级的约束力。",
    },
  },
  "10": {
    name: { en: "Growth of capability", zh: "能力增长" },
    meaning: {
      en: "Within each kind of agent: growth, increasing returns to a larger share, what binding "
        + "safety norms cost, and catching up by openness. J is the frontier, n_K counts K > 0.",
      zh: "在每类主体内部：增长、较大份额的规模报酬递增、有约束力的安全规范的代价，以及因技术开放而来的追赶。"
        + "J 为前沿能力，n_K 为 K > 0 的主体数。",
    },
  },
  "11": {
    name: { en: "Hazard and control", zh: "危害与控制" },
    meaning: {
      en: "Collingridge's dilemma: deployment D teaches (I) and locks in (C). Three risks: "
        + "existing ones amplified, opaque ones, emergent ones beyond a threshold.",
      zh: "科林格里奇困境：部署 D 带来认识（I），也造成锁定（C）。三类风险：既有风险的升级、难控型风险，以及超过阈值后涌现的"
        + "风险。",
    },
  },
  "12": {
    name: { en: "Leakage", zh: "治理泄漏" },
    meaning: {
      en: "The race to the bottom: systems flee stringent places, so that governance G falls short "
        + "of the mean stringency.",
      zh: "逐底竞争：系统逃离严格之地，使治理强度 G 低于平均严格程度。",
    },
  },
  "13": {
    name: { en: "Perceived risk", zh: "风险认知" },
    meaning: {
      en: "Perception follows the hazard with a half-life.", zh: "风险认知以一定半衰期追随危害。",
    },
  },
  "14": {
    name: { en: "Safety and security preference", zh: "技术安全与国家安全偏好" },
    meaning: {
      en: "Preferences stay near where they began; risk raises them as common security, rivals and "
        + "their clubs as securitisation. Tied are those whose file gives one number for both.",
      zh: "偏好围绕起始值变动；风险以共同安全的方式、对手及其俱乐部以安全化的方式将其推高。tied 指文件中两种偏好只给一个数值者。",
    },
  },
  "15": {
    name: { en: "Trust", zh: "信任" },
    meaning: {
      en: "Grows by signing together with those who stand far apart; k is the kernel of peers. Who "
        + "is not there keeps its trust.",
      zh: "与立场相距较远者共同签署可增进信任；k 为同伴核函数。未到会者的信任不变。",
    },
  },
  "16": {
    name: { en: "Legitimacy of a forum", zh: "论坛的合法性" },
    meaning: {
      en: "Follows the forum's latest meeting: how it came about (input; S is the share of states "
        + "seated) and what it achieved (output).",
      zh: "追随该论坛最近一次会议：一看程序（输入；S 为占有席位的国家比例），二看成果（输出）。",
    },
  },
  "17": {
    name: { en: "Attention", zh: "关注" },
    meaning: {
      en: "Agents share their attention among the forums that seat them; it multiplies their "
        + "drafting weight, and an even share changes nothing. u⁻ is the utility there last time.",
      zh: "主体在其占有席位的各论坛之间分配关注；关注乘以其起草权重，平均分配时没有影响。u⁻ 为上次在该论坛的效用。",
    },
  },
  "G7": {
    name: { en: "Voice of communities", zh: "技术社群的话语权" },
    meaning: {
      en: "Opaque risk gives technical communities more weight in drafting and at home.",
      zh: "不透明风险使技术社群在起草中与国内的分量上升。",
    },
  },
  "H7": {
    name: { en: "Transfers draw", zh: "转移支付的牵引" },
    meaning: {
      en: "Who was given something moves toward the latest giver's alignment; Π is what it has "
        + "received so far.",
      zh: "接受好处者的阵营取向会向最近的给予方移动；Π 为迄今所得。",
    },
  },
  "J7": {
    name: { en: "Drift of positions", zh: "立场的漂移" },
    meaning: {
      en: "Positions drift to what the agent already has.", zh: "立场逐渐趋向主体既有的规范。",
    },
  },
  events: {
    name: { en: "Events", zh: "事件" },
    meaning: {
      en: "A dated event sets numbers, adds to risk or deployment, or multiplies capability; those "
        + "without effect only stand on the timeline.",
      zh: "带日期的事件可设定数值、增减风险或部署，或按倍数改变能力；无作用的事件仅列于时间线上。",
    },
  },
  series: {
    name: { en: "Observed series", zh: "观测序列" },
    meaning: {
      en: "Unweighted over the states; written at every moment and read by nothing in the model.",
      zh: "对各国不加权；在每个时刻记录，模型本身不读取。",
    },
  },
} as const satisfies Readonly<Record<string, EquationWords>>;
