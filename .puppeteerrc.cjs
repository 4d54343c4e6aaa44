// The browser is found at run time (src/reports/browser): Puppeteer's own download is refused on many closed networks.
module.exports = { skipDownload: true };
