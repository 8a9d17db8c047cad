import { useEffect, useState } from "preact/hooks";

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const [holds, put] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const hear = (): void => { put(list.matches); };
    list.addEventListener("change", hear);
    return () => { list.removeEventListener("change", hear); };
  }, [query]);
  return holds;
}
