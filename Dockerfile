# One image for the gateway and every subgraph; docker-compose.yml says which program a container runs.
FROM node:24-slim

WORKDIR /overstap

# The packages are a layer of their own: it stays until package-lock.json changes. npm wants every workspace described,
# also the launcher, which is not in the image.
COPY package.json package-lock.json ./
COPY gateway/package.json gateway/
COPY gateway/pages/package.json gateway/pages/
COPY mesh/package.json mesh/
COPY schema/package.json schema/
COPY subgraphs/candidates/package.json subgraphs/candidates/
COPY subgraphs/candidates-source/package.json subgraphs/candidates-source/
COPY subgraphs/funding/package.json subgraphs/funding/
COPY subgraphs/kit/package.json subgraphs/kit/
COPY subgraphs/organisations/package.json subgraphs/organisations/
COPY subgraphs/spt-drenthe/package.json subgraphs/spt-drenthe/
COPY subgraphs/spt-noord-holland/package.json subgraphs/spt-noord-holland/
COPY subgraphs/spt-utrecht/package.json subgraphs/spt-utrecht/
COPY subgraphs/template/package.json subgraphs/template/
COPY subgraphs/template-plain/package.json subgraphs/template-plain/
COPY subgraphs/training/package.json subgraphs/training/
COPY subgraphs/vacancies/package.json subgraphs/vacancies/
COPY subgraphs/vacancies-source/package.json subgraphs/vacancies-source/

# The embedded PostgreSQL is optional, and Node comes with the image: without the scripts the package that would fetch
# it once more (120 MB) stays empty.
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

COPY gateway gateway
COPY schema schema
COPY subgraphs subgraphs

# The two places that the gateway writes to, volumes: each takes over who owns the folder.
RUN mkdir /operations /registry && chown node:node /operations /registry

# Whoever gets into a program finds files that it cannot change, and demands of production unless told otherwise.
ENV NODE_ENV=production
USER node
CMD ["node", "--max-old-space-size=1024", "--max-semi-space-size=32", "gateway/src/main.ts"]
