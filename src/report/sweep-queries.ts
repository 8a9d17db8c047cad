import type { Sweep } from "../sweep/sweep.ts";

/** One question to outcomes.parquet, in one tool's language. */
export interface Query {
  readonly tool: string;
  readonly code: string;
}

/** The mean of the first measure along the first factor, in DuckDB, pandas and R. */
export function queriesOf({ factors, measures }: Sweep): Query[] {
  const factor = factors[0]?.id ?? "cell";
  const measure = measures[0]?.id ?? "signatures";
  return [
    { tool: "DuckDB", code: `SELECT "${factor}", avg("${measure}"), count("${measure}")\n`
      + `FROM 'outcomes.parquet' GROUP BY 1 ORDER BY 1;` },
    { tool: "pandas", code: "import pandas as pd\n"
      + `pd.read_parquet("outcomes.parquet").groupby("${factor}", dropna=False)["${measure}"]`
      + ".mean()" },
    { tool: "R", code: "library(arrow); library(dplyr)\n"
      + `read_parquet("outcomes.parquet") |> group_by(\`${factor}\`) |>\n`
      + `  summarise(mean = mean(\`${measure}\`, na.rm = TRUE))` },
  ];
}
