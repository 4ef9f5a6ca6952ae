/** Decides how a built page is served on this computer: its own files only, and a policy that lets it reach nothing else. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

// Fluent and Univer write styles into the page and keep icons as data.
const policy = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Other content has another name; the next build may give any other file's name to something else. */
const namedByContent = /\.[0-9a-f]{20}\.(js|css)$/;

/** The file that an address means, or `undefined` if it means none inside the folder. */
async function fileAt(folder, address) {
  try {
    const asked = path.join(
      folder,
      decodeURIComponent(new URL(address, "http://localhost").pathname)
    );
    const file = (await stat(asked)).isDirectory() ? path.join(asked, "index.html") : asked;
    const inside = file.startsWith(path.resolve(folder) + path.sep);
    return inside && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

async function answer(folder, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const file = await fileAt(folder, request.url);
  if (!file) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  response.writeHead(200, {
    "cache-control": namedByContent.test(file) ? "max-age=31536000, immutable" : "no-store",
    "content-security-policy": policy,
    "content-type": contentTypes[path.extname(file)] ?? "application/octet-stream",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** Serves a folder to this computer only; port 0 takes any free one. */
export function serve(folder, port) {
  const server = createServer(
    (request, response) => void answer(path.resolve(folder), request, response)
  );
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(closed);
            server.closeAllConnections();
          }),
      });
    });
  });
}
