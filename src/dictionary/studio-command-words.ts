import type { Label } from "../base/label.ts";

/** What `plenary studio` says. */
export const studioCommandWords = {
  ending: (file: string): Label => ({
    en: `--out wants a file that ends in .html, not ${file}`,
    zh: `--out 须为以 .html 结尾的文件，而不是 ${file}`,
  }),
  written: (file: string, kilobytes: string): Label => ({
    en: `Studio: ${file} (${kilobytes} kB). Open it with a browser; it needs no network.`,
    zh: `工作室：${file}（${kilobytes} kB）。用浏览器打开即可，无需联网。`,
  }),
  packing: { en: "Packing", zh: "打包" },
  building: {
    en: "Building the page, once ...", zh: "正在构建页面（仅此一次）……",
  },
  notPacked: (file: string): Label => ({
    en: `this what-if is compared with ${file}, which a page does not hold: put that file into the `
      + "folder whatif beside the scenario",
    zh: `该假设情景以 ${file} 为对照，而页面不含该文件：请将其放入情景旁的 whatif 文件夹`,
  }),
  notBuilt: (line: string): Label => ({
    en: `The page could not be built: ${line}`, zh: `页面未能构建：${line}`,
  }),
  noTemplate: {
    en: "The page could not be built: run npm install in Plenary's folder, then npm run studio.",
    zh: "页面未能构建：请在 Plenary 的文件夹中运行 npm install，再运行 npm run studio。",
  },
} as const;
