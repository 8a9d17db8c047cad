import { agreementPage } from "./agreement-page.mjs";
import { codedLibrary } from "./coded-library.mjs";
import { documents, readSheets } from "./coding-sheets.mjs";
import { parseCsv } from "./csv.mjs";
import { earlierNorms } from "./earlier-norms.mjs";
import { eventsLibrary } from "./events-library.mjs";
import { forumsLibrary } from "./forums-library.mjs";
import { observedFiles } from "./observed-historical.mjs";
import { organisationsLibrary } from "./organisations-library.mjs";
import { statesLibrary } from "./states-library.mjs";
import { venuesLibrary } from "./venues-library.mjs";
import { communitiesLibrary, firmsLibrary } from "./voices-library.mjs";

/** Every file the builder writes, by its path under scenarios/. `read` gives a file's text. */
export function libraryFiles(read) {
  const data = {
    indicators: parseCsv(read("groundtruth/indicators.csv")),
    memberships: parseCsv(read("groundtruth/memberships.csv")),
    participation: parseCsv(read("groundtruth/participation.csv")),
  };
  const sheets = ["a", "b"].map((coder) => parseCsv(read(`coding/coder-${coder}.csv`)));
  const cells = readSheets(...sheets);
  const ids = documents(cells);
  return {
    "actors/states.yaml": statesLibrary(data),
    "actors/organisations.yaml": organisationsLibrary(data),
    "actors/coded-2025.yaml": codedLibrary(cells, ids),
    "actors/firms.yaml": firmsLibrary(cells, ids, data),
    "actors/communities.yaml": communitiesLibrary(cells, ids),
    "actors/venues.yaml": venuesLibrary(data),
    "events/library.yaml": eventsLibrary(parseCsv(read("timeline.csv")), cells, ids),
    "forums/library.yaml": forumsLibrary(parseCsv(read("forums.csv")), data),
    "coding-agreement.md": agreementPage(cells),
    ...observedFiles(data),
    "paris-2025/whatif/earlier-texts.yaml": earlierNorms(data),
  };
}
