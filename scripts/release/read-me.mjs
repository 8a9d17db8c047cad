/** README.txt of a release: both languages, in lines that every editor of Windows breaks. */

const english = (version) => `Plenary ${version}
Negotiations on the governance of AI, simulated: who comes, what the text says, who signs.

Open index.html with a browser (Chrome, Edge, Firefox or Safari, not older than 2023). Nothing
is installed, nothing is sent, no network is needed.

  index.html                   where to begin
  studio.html                  the Studio: move a slider, watch the simulated worlds move
  seminar-paris-2025.html      the Summit Seminar: a lesson of 90 or 50 minutes for 4 to 12
                               delegations; add #solo to its address to rehearse alone
  pack-paris-2025.en.html      everything to print for it, in English
  pack-paris-2025.zh.html      the same in Chinese
  paris-2025/report.html       the Paris summit: what a refusal by the United States changes
  LICENSE                      MIT
  SHA256SUMS                   the digest of every file: sha256sum -c SHA256SUMS

If a page opens as text, or stays empty, unpack the whole archive first and open the file from
the folder, not from inside the archive. Keep the files together: index.html links to them.

Shares are of simulated worlds under numbers that are partly assumed. They forecast nothing.
`;

const chinese = (version) => `Plenary ${version}
模拟人工智能治理谈判：谁到会，文本写什么，谁签署。

用浏览器打开 index.html（Chrome、Edge、Firefox 或 Safari，2023 年以后的版本）。无需安装，不发送
任何数据，也不需要联网。

  index.html                   从这里开始
  studio.html                  工作室：移动滑块，观察模拟世界随之变化
  seminar-paris-2025.html      峰会推演：90 或 50 分钟的一堂课，4 至 12 个代表团；
                               在地址后加 #solo 可单人试玩
  pack-paris-2025.zh.html      课堂所需的全部打印材料（中文）
  pack-paris-2025.en.html      同上（英文）
  paris-2025/report.html       巴黎峰会报告：美国拒签会改变什么
  LICENSE                      MIT 许可证
  SHA256SUMS                   每个文件的摘要：sha256sum -c SHA256SUMS

若网页显示为文本或空白，请先解压整个压缩包，再从文件夹中打开，不要在压缩包内直接打开。
请将所有文件放在一起：index.html 要链接到它们。

占比是模拟世界占比，所依数值有一部分属假定。它不预测任何事情。
`;

/** The text of README.txt; it begins with a mark that tells old editors its encoding. */
export function readMe(version) {
  const text = `${english(version)}\n${"-".repeat(78)}\n\n${chinese(version)}`;
  return `\ufeff${text.replaceAll("\n", "\r\n")}`;
}
