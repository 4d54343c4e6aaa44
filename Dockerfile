# Two stages: the first has the compiler, the second only what runs.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc .puppeteerrc.cjs ./
# No install scripts: the database's programs are made ready at first start, the browser is Debian's.
RUN npm ci --ignore-scripts --include=optional
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends chromium-headless-shell fonts-noto-cjk \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    DEMARC_DATA_DIR=/var/lib/demarc \
    PUPPETEER_EXECUTABLE_PATH=/usr/bin/chromium-headless-shell
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/templates ./templates
COPY --from=build /app/examples ./examples
COPY --from=build /app/docs ./docs
# `node` is the image's ordinary user; only the data directory is its own.
RUN install -d -o node -g node -m 0700 /var/lib/demarc
USER node
VOLUME /var/lib/demarc
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
