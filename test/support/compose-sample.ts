/** A Compose file with everything that its model knows, in the order a reader would meet it. */
export const sample = `# Everything in one place
name: shop
x-logging: &logging
  driver: json-file # rotated
  options:
    max-size: "10m"
x-limits: &limits {memory: 512m, pids: 100}
services:
  # the front
  web: # public
    <<: [*defaults, {init: true}]
    image: "registry.example.com:5000/shop/web:1.2@sha256:abc"
    ports:
      - "127.0.0.1:8080:80"
      # admin
      - target: 443
        published: "8443"
      - 9000
    environment:
      - MODE=prod
      - 'GREETING=it''s'
      - TOKEN
    cap_add: [NET_ADMIN, "SYS_TIME"] # two
    security_opt:
    - no-new-privileges:true
    command: |
      echo "{{ not a token }}" # no comment

      exec web
    logging: *logging
    deploy:
      resources:
        limits: *limits
  db:
    image: postgres:16
    environment:
      POSTGRES_PASSWORD: \${PASSWORD:?set it}
      EMPTY:
    volumes:
      - data:/var/lib/postgresql/data
      - type: bind
        source: ./conf
        target: /etc/postgresql
        read_only: true
    shm_size: 1gb
    healthcheck:
      test: >-
        pg_isready
        -U postgres
    env_file: !reset null
    tmpfs: !override
      - /run
---
services:
  db:
    read_only: true
volumes:
  data:
networks: {back: {internal: true}}
`;
