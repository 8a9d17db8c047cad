// One entry for each origin of the numbers in states.yaml and organisations.yaml. `date` is the
// last date the values describe, `retrieved` that of the copy that was read.
export const LIBRARY_SOURCES = {
  epoch: {
    title: "Epoch AI, notable AI models, counts and largest training runs up to October 2023",
    url: "https://github.com/IyngkarranKumar/compute_thresholds_public",
    date: "2023-10-31",
    retrieved: "2025-02-24",
    licence: "CC BY 4.0",
  },
  worldbank: {
    title: "World Bank, World Development Indicators, latest year up to 2023",
    url: "https://github.com/datasets/world-development-indicators",
    date: "2023-12-31",
    retrieved: "2026-07-01",
    licence: "CC BY 4.0 (World Bank)",
  },
  vdem: {
    title: "V-Dem version 15, electoral democracy index 2023, through the ERT package",
    url: "https://github.com/vdeminstitute/ERT",
    date: "2023-12-31",
    licence: "CC BY-SA (V-Dem data, as recalled); the repository GPL-3",
  },
  unga: {
    title: "Bailey, Strezhnev, Voeten: ideal points in the UN General Assembly, session 78",
    url: "https://doi.org/10.7910/DVN/LEJUQZ",
    date: "2024-09-09",
    licence: "not stated",
  },
  "unga-2024": {
    title: "The same, release of June 2024, for states that the release of July 2025 lacks",
    url: "https://doi.org/10.7910/DVN/LEJUQZ",
    date: "2024-06-30",
    licence: "not stated",
  },
  rosters: {
    title: "Lists of states that joined AI texts, from Machine Politics and governments' pages",
    url: "https://github.com/wrobinson127/machine-politics",
    date: "2024-10-18",
    licence: "CC BY 4.0 (Machine Politics)",
  },
  memberships: {
    title: "Memberships of international groups, from the World Factbook and AI Regulation Map",
    url: "https://github.com/factbook/factbook.json",
    date: "2025-01-06",
    retrieved: "2026-05-17",
    licence: "CC0 (World Factbook); AI Regulation Map GPL-3",
  },
};
