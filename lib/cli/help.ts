export const help = `Wayout reads a privacy policy: what is wrong with it, and how do I get out?

  npm run --silent wayout -- analyze FILE|- [--url URL] [--json]

      FILE is a page: HTML, or Markdown for .md and .txt; - reads it from the input.
      --url   the address it came from; links are resolved against it
      --json  the report as JSON; otherwise it is printed for people

  One JSON record per line in, one per line out, in the same order:

  … analyze  --ndjson < pages.ndjson       {"id", "html"|"markdown"|"text", "url"?}
                                           {"id", "report"}, or {"id", "unreadable": reason}
  … read     --ndjson < pages.ndjson       {"id", "html"|"markdown"|"text", "url"?}
                                           {"id", "title", "date"?, "language", "coverage",
                                            "blocks": [{"kind", "heading", "text"}]}
  … detect   --ndjson < pages.ndjson       {"id", "html", "url"?}
                                           {"id", "isPolicy", "confidence", "why": []}
  … classify --ndjson < statements.ndjson  {"id", "text", "lead"?, "heading"?, "before"?}
                                           {"id", "practices": [{"id", "confidence"}]}
  … ways-out --ndjson < links.ndjson       {"id", "href", "anchor", "sentence", "url"?}
                                           {"id", "kind"|null, "target"?, "status"?}

  Blank lines are passed over. A bad line gives {"id", "error"} (id null where unknown), the run
  goes on. Exit code: 0 done, 1 a line or the file could not be answered, 2 wrong usage.
`;
