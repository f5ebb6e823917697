// The same site as Hugo's: article pages, lists of twenty, a feed a language, a sitemap.
export default function (eleventy) {
  const newestFirst = (a, b) => b.date - a.date || (a.url < b.url ? -1 : 1);
  for (const language of ["fr", "it"]) {
    eleventy.addCollection(language, (all) => all.getFilteredByGlob(`pages/${language}/*.md`).sort(newestFirst));
  }
  eleventy.addFilter("day", (date) => date.toISOString().slice(0, 10));
  eleventy.addFilter("rfc822", (date) => date.toUTCString());
  return { dir: { input: "pages" }, markdownTemplateEngine: false };
}
