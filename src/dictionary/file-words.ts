import type { Label } from "../base/label.ts";

/** What can be wrong with a file before its meaning is looked at. */
export const fileWords = {
  tooLarge: (bytes: number): Label => ({
    en: `the file has ${bytes} bytes; at most 2 MB (2097152 bytes) are read`,
    zh: `文件有 ${bytes} 字节，最多读取 2097152 字节`,
  }),
  wide: {
    en: "the file is UTF-16 or UTF-32; save it as UTF-8",
    zh: "文件不是所要求的编码，而是每字符两字节或四字节的编码；请改用八位统一码（“UTF-8”）保存",
  },
  encoding: {
    en: "not valid UTF-8 from here on; save the file as UTF-8",
    zh: "从这里开始不是有效的“UTF-8”编码；请用“UTF-8”保存文件",
  },
  binary: {
    en: "a zero byte: this is a binary file, not a text",
    zh: "出现零字节：这是二进制文件，不是文本",
  },
  missing: (path: string): Label => ({
    en: `cannot read the file ${path}`,
    zh: `无法读取文件“${path}”`,
  }),
  outside: (path: string): Label => ({
    en: `"${path}" is outside the project that this file belongs to`,
    zh: `“${path}”在本文件所属的项目之外`,
  }),
  cycle: (path: string): Label => ({
    en: `"${path}" comes back to a file that already extends it; allowed: a chain with an end`,
    zh: `“${path}”又回到了已经引用过的文件；引用链必须有尽头`,
  }),
  chain: { en: "more than 64 files extend one another", zh: "相互扩展的文件超过 64 个" },
  empty: {
    en: "the file is empty; allowed: keys with values, from format: 1 on",
    zh: "文件是空的；应写入成组的键和值",
  },
  notMap: {
    en: "the file must be keys with values (key: value)",
    zh: "文件应由成组的键和值（键: 值）组成",
  },
  tooDeep: (limit: number): Label => ({
    en: `nested deeper than ${limit} levels`,
    zh: `嵌套超过 ${limit} 层`,
  }),
  tooManyAliases: {
    en: "aliases (*name) repeat too much content; write less of it, or write it out",
    zh: "别名（*名称）重复的内容过多；请减少重复，或直接写出",
  },
  circularAlias: (name: string): Label => ({
    en: `the alias *${name} stands inside its own anchor`,
    zh: `别名“*${name}”位于它自己的锚点之内`,
  }),
  unknownAlias: (name: string, near: string | undefined): Label => ({
    en: `no anchor &${name} before this alias` + (near ? `; did you mean "${near}"?` : ""),
    zh: `此别名之前没有锚点“&${name}”` + (near ? `；是否想写“${near}”？` : ""),
  }),
  duplicateKey: (key: string, line: number): Label => ({
    en: `the key "${key}" stands twice; the first is on line ${line}`,
    zh: `键“${key}”出现了两次；第一次在第 ${line} 行`,
  }),
  oddKey: {
    en: "a key must be a plain word, not a list, a map, an alias or nothing",
    zh: "键须为简单的词，不能是列表、映射、别名或空",
  },
  forbiddenKey: (key: string): Label => ({
    en: `the key "${key}" is not allowed`,
    zh: `不允许使用键“${key}”`,
  }),
  badMerge: {
    en: "<< takes the alias of a map, or a list of such aliases",
    zh: "“<<”后面应为映射的别名，或由这种别名组成的列表",
  },
  more: (count: number): Label => ({
    en: `${count} more problems are not listed`,
    zh: `另有 ${count} 个问题未列出`,
  }),
} as const;

/** Syntax errors of YAML by the parser's code. */
export const yamlWords: Readonly<Record<string, Label>> = {
  MULTIPLE_DOCS: {
    en: "a second document begins here (---); a file holds one",
    zh: "这里开始了第二个文档（---）；一个文件只能有一个文档",
  },
  TAB_AS_INDENT: {
    en: "a tab is used as indentation; allowed: spaces",
    zh: "缩进使用了制表符；请改用空格",
  },
  TAG_RESOLVE_FAILED: {
    en: "unknown tag (!...), or its value does not fit; write the plain value",
    zh: "未知的标签（!…），或其值与标签不符；请直接写出值",
  },
  BAD_INDENT: {
    en: "the indentation does not fit the lines above, or a bracket above is not closed",
    zh: "缩进与上文不一致，或上文有括号没有闭合",
  },
  MISSING_CHAR: {
    en: "a closing quote or bracket, a comma, a colon or a space is missing here",
    zh: "这里缺少引号、括号、逗号、冒号或空格",
  },
  BAD_SCALAR_START: {
    en: "a plain text cannot begin with this character; put it in quotes",
    zh: "不加引号的文字不能以此字符开头；请加引号",
  },
  BAD_DQ_ESCAPE: {
    en: "unknown escape after \\ in double quotes; write \\\\ for a backslash",
    zh: "双引号内反斜杠后的转义无效；反斜杠本身须写两次",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: "a second key on the same line; put it on a line of its own or in { }",
    zh: "同一行出现了第二个键；请另起一行或写在花括号里",
  },
  BLOCK_IN_FLOW: {
    en: "lines with - or key: cannot stand inside [ ] or { }",
    zh: "方括号或花括号之内不能使用分行的写法",
  },
  MULTILINE_IMPLICIT_KEY: {
    en: "a key must stand on one line, followed by a colon",
    zh: "键须写在一行之内，后接冒号",
  },
  KEY_OVER_1024_CHARS: {
    en: "a key is longer than 1024 characters",
    zh: "键超过 1024 个字符",
  },
  UNEXPECTED_TOKEN: {
    en: "this does not belong here; look for an open quote or bracket above",
    zh: "此处内容无法识别；请检查上文是否有未闭合的引号或括号",
  },
  BAD_DIRECTIVE: {
    en: "unknown directive; leave out lines that begin with %",
    zh: "未知的指令；请删除以百分号开头的行",
  },
  BAD_ALIAS: { en: "an alias needs a name, as in *name", zh: "别名须有名称，写作“*名称”" },
  ALIAS_PROPS: {
    en: "an alias cannot have an anchor or a tag",
    zh: "别名不能再带锚点或标签",
  },
  MULTIPLE_ANCHORS: { en: "two anchors on one value", zh: "一个值上有两个锚点" },
  MULTIPLE_TAGS: { en: "two tags on one value", zh: "一个值上有两个标签" },
  BAD_PROP_ORDER: {
    en: "an anchor or tag stands in the wrong place",
    zh: "锚点或标签的位置不对",
  },
  BAD_COLLECTION_TYPE: {
    en: "the tag does not fit this value",
    zh: "标签与该值不符",
  },
};

export const otherSyntax: Label = {
  en: "this is not valid YAML",
  zh: "此处不符合文件的语法",
};
