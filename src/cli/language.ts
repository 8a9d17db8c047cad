import type { Language } from "../base/label.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of messages: `--lang`, else the first of LC_ALL, LC_MESSAGES and LANG that is set,
 * else the locale of the system. Everything that begins with "zh" is Chinese, all else English.
 */
export function languageOf(given: string | undefined, environment: Environment): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const named = [given, LC_ALL, LC_MESSAGES, LANG].find((name) => (name ?? "") !== "");
  const locale = named ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith("zh") ? "zh" : "en";
}
