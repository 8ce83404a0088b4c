# Untested: nobody has built or run this yet. Whoever does, please say so here.
#
# The operator's server (docs/operator.md). It wants DATABASE_URL: what is written into a container is gone with it.
FROM node:20-slim

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci && npm cache clean --force
COPY tsconfig.json ./
COPY config ./config
COPY policies ./policies
COPY scripts ./scripts
COPY src ./src

ENV NODE_ENV=production HOST=0.0.0.0 PORT=10087
EXPOSE 10087
USER node

HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# Not through npm or the tsx command: the server itself has to be told when the container is stopped.
CMD ["node", "--import", "tsx", "src/server/main.ts"]
