# One image for every service: docker run … gongkai parser
FROM node:20-bookworm-slim AS build
WORKDIR /gongkai
COPY . .
# The engine (chdb) is an optional package that services do without; the compiler's own binary is one, too, and is needed.
RUN npm ci --ignore-scripts \
 && npx tsc -b \
 && rm -rf node_modules \
 && npm ci --ignore-scripts --omit=dev --omit=optional \
 && find packages services infra -name node_modules -prune -o \( -name src -o -name 'tsconfig*.json' -o -name '*.tsbuildinfo' -o -name '*.map' \) -print0 | xargs -0 rm -rf

FROM node:20-bookworm-slim
ENV NODE_ENV=production METRICS_PORT=9464
WORKDIR /gongkai
COPY --from=build /gongkai/package.json ./
COPY --from=build /gongkai/node_modules node_modules
COPY --from=build /gongkai/packages packages
COPY --from=build /gongkai/services services
COPY --from=build /gongkai/infra infra
# What has been sent already, where ingest reads folders.
RUN mkdir /data && chown node:node /data
ENV GONGKAI_DATA=/data
USER node
VOLUME /data
EXPOSE 8080 8090 9464
ENTRYPOINT ["node", "packages/cli/bin/gongkai.js"]
