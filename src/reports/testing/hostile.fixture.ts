/** Texts an attacker could put into a resource's name, a tag, a reason: each tries to reach something from the page. */
export function hostileTexts(origin: string): readonly string[] {
  return [
    `<script>fetch('${origin}/script')</script>`,
    `<script src="${origin}/script-src"></script>`,
    `<img src="${origin}/img" onerror="fetch('${origin}/onerror')">`,
    `"><img src=${origin}/attribute>`,
    `<link rel="stylesheet" href="${origin}/link">`,
    `<link rel="preload" as="image" href="${origin}/preload"><link rel="dns-prefetch" href="${origin}">`,
    `<meta http-equiv="refresh" content="0;url=${origin}/refresh">`,
    `<base href="${origin}/">`,
    '<iframe src="file:///etc/passwd" width="600" height="600"></iframe>',
    `<iframe src="${origin}/iframe"></iframe><iframe srcdoc="<img src='${origin}/srcdoc'>"></iframe>`,
    '<object data="file:///etc/passwd"></object><embed src="file:///etc/passwd">',
    `<style>@import url("${origin}/import"); body { background: url(${origin}/background) }</style>`,
    `<style>@font-face { font-family: x; src: url(${origin}/font) } * { font-family: x }</style>`,
    `</style><style>* { list-style-image: url(${origin}/list) }</style>`,
    `<div style="background-image:url(${origin}/style-attribute)">x</div>`,
    `<svg><image href="${origin}/svg-image"/><use href="${origin}/svg-use#a"/><script>fetch("${origin}/svg-script")</script></svg>`,
    `<svg onload="fetch('${origin}/svg-onload')"><foreignObject><img src="${origin}/foreign"></foreignObject></svg>`,
    `<video src="${origin}/video" autoplay poster="${origin}/poster"></video><audio src="${origin}/audio" autoplay></audio>`,
    `<form action="${origin}/form"><input autofocus onfocus="this.form.submit()"></form>`,
    `<a href="${origin}/a" ping="${origin}/ping">x</a>`,
    '{{#with this}}{{{constructor.constructor "return process"}}}{{/with}} {{lookup . "constructor"}}',
    '<!--style--><!--style-->',
    '*/ } @import "//127.0.0.1/x"; /*',
    '</title><img src=x>',
    '\u202egnp.exe\u202c \u0000\u0007\u200b\ud800 \u{1f600} \u0639\u0631\u0628\u064a',
    '=HYPERLINK("http://127.0.0.1/","x")',
  ];
}

/** A whole document that does without any template what the texts above try. */
export function hostileDocument(origin: string): string {
  return `<!doctype html><html><head><title>hostile</title></head><body><p>survives</p>${hostileTexts(origin)
    .filter((text) => text.startsWith('<') && !text.startsWith('<!--'))
    .join('\n')}</body></html>`;
}
