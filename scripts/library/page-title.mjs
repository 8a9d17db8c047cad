/** The sheets name no titles: the site and the words of the address say what was read. */
export function titleOf(url) {
  const { hostname, pathname } = new URL(url);
  const words = decodeURIComponent(pathname)
    .split("/")
    .map((part) =>
      part
        .replace(/\.(html?|php|aspx?)$/, "")
        .replace(/[-_+\s]+/g, " ")
        .trim(),
    );
  const longest = words.reduce((best, part) => (part.length > best.length ? part : best), "");
  const site = hostname.replace(/^www\./, "");
  return longest === "" ? site : `${site}: ${cut(longest)}`;
}

function cut(words) {
  if (words.length <= 70) return words;
  return `${words.slice(0, words.lastIndexOf(" ", 70))} ...`;
}
