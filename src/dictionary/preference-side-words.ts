/** The agents' strip, seen through one of the two preferences. */
export const preferenceSideWords = {
  notes: {
    safety: {
      en: "One dot per agent, ordered and coloured by its preference for safety, from development "
        + "at the top to safety at the bottom. Thin line: sampling error of the simulation.",
      zh: "每点代表一个主体，按技术安全偏好排列并着色，自上而下由偏重发展到偏重技术安全。细线：模拟的抽样误差。",
    },
    security: {
      en: "One dot per agent, ordered and coloured by its preference for security, from "
        + "development at the top to security at the bottom. Thin line: sampling error of the "
        + "simulation.",
      zh: "每点代表一个主体，按国家安全偏好排列并着色，自上而下由偏重发展到偏重国家安全。细线：模拟的抽样误差。",
    },
  },
  titles: {
    safety: { en: "Preference for safety", zh: "技术安全偏好" },
    security: { en: "Preference for security", zh: "国家安全偏好" },
  },
} as const;
