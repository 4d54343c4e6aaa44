// The floor of reading: the same bytes, JSON.parse a line at a time, nothing kept.
import { createReadStream } from 'node:fs';

let lines = 0;
let rest = [];
for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 1 << 20 })) {
  let start = 0;
  for (let end = chunk.indexOf(10, start); end >= 0; end = chunk.indexOf(10, start)) {
    const line = rest.length === 0 ? chunk.subarray(start, end) : Buffer.concat([...rest, chunk.subarray(start, end)]);
    rest = [];
    JSON.parse(line.toString('utf8'));
    lines++;
    start = end + 1;
  }
  if (start < chunk.length) rest.push(chunk.subarray(start));
}
process.stdout.write(JSON.stringify({ lines }));
