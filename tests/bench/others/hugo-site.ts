/**
 * The archive as a site of Hugo (0.111 or later): a page for each article, lists of the articles of each actor and
 * topic and of all, a hundred on a page as Dossier has them, and a home page. No more than that: no feeds, no data.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Generator } from './generator.ts';

const FILES: Readonly<Record<string, string>> = {
  'hugo.toml': `baseURL = "/"
title = "A made-up archive"
paginate = 100
disableAliases = true
disableKinds = ["RSS", "sitemap", "robotsTXT", "404"]
[taxonomies]
actor = "actors"
topic = "topics"
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ .Title }}</title>
</head>
<body>
<nav><a href="/">Home</a> <a href="/articles/">Articles</a> <a href="/actors/">Actors</a> <a href="/topics/">Topics</a></nav>
<main>{{ block "main" . }}{{ end }}</main>
</body>
</html>
`,
  'layouts/_default/article.html': `{{ define "main" }}
<article data-pagefind-body>
<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
{{ .Content }}
</article>
<aside>
<h2>Actors</h2>
<ul>{{ range .GetTerms "actors" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
<h2>Topics</h2>
<ul>{{ range .GetTerms "topics" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
</aside>
{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}
<h1>{{ .Title }}</h1>
{{ $listed := .Pages }}
{{ if gt (len .Pages) 100 }}
{{ $listed = (.Paginate .Pages).Pages }}
{{ with .Paginator.Next }}<p><a href="{{ .URL }}">Older</a></p>{{ end }}
{{ end }}
<ul>{{ range $listed }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time></li>{{ end }}</ul>
{{ end }}
`,
  'layouts/index.html': `{{ define "main" }}
<h1>{{ .Title }}</h1>
<ul>{{ range first 20 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ end }}
`,
};

export const hugo: Generator = {
  name: 'Hugo',
  command: 'hugo',
  versionOption: 'version',
  prepare(folder) {
    for (const [name, content] of Object.entries(FILES)) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  },
  options: ({ folder, content, site }) => [
    '--quiet',
    `--source=${folder}`,
    `--contentDir=${content}`,
    `--destination=${site}`,
  ],
};
