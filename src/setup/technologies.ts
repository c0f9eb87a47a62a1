/** What projects are written in, told by their manifests. */
export type Ecosystem = 'node' | 'python' | 'go' | 'rust' | 'java'

export interface Language {
  name: Ecosystem
  /** File names of its manifests. */
  manifest: RegExp
  /** Its sources, where no folder tells. */
  source: string
  /** Variable that by custom says where a program runs. */
  environment?: string
  /** What speaks to PostgreSQL. */
  postgres: readonly string[]
}

export const LANGUAGES: readonly Language[] = [
  {
    name: 'node',
    manifest: /^package\.json$/,
    source: '*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}',
    environment: 'NODE_ENV',
    postgres: [
      'pg',
      'pg-promise',
      'postgres',
      'slonik',
      '@neondatabase/serverless',
      '@vercel/postgres',
      '@supabase/supabase-js'
    ]
  },
  {
    name: 'python',
    manifest: /^(pyproject\.toml|requirements.*\.txt|Pipfile)$/,
    source: '**/*.py',
    postgres: [
      'psycopg',
      'psycopg2',
      'psycopg2-binary',
      'psycopg-binary',
      'asyncpg',
      'pg8000',
      'supabase',
      'postgresql'
    ]
  },
  {
    name: 'go',
    manifest: /^go\.mod$/,
    source: '**/*.go',
    postgres: ['jackc/pgx', 'lib/pq', 'go-pg/pg', 'driver/postgres']
  },
  {
    name: 'rust',
    manifest: /^Cargo\.toml$/,
    source: 'src/**',
    postgres: ['tokio-postgres', 'postgres', 'deadpool-postgres']
  },
  {
    name: 'java',
    manifest: /^(pom\.xml|build\.gradle(\.kts)?)$/,
    source: 'src/main/**',
    postgres: ['org.postgresql', 'postgresql', 'r2dbc-postgresql', 'quarkus-jdbc-postgresql']
  }
]

/** What answers requests. */
export const WEB: Readonly<Record<Ecosystem, readonly string[]>> = {
  node: [
    ...['express', 'fastify', 'koa', '@hapi/hapi', 'hono', '@nestjs/core', 'next', 'nuxt', 'h3', 'elysia', 'restify'],
    ...[
      '@remix-run/node',
      '@react-router/node',
      '@sveltejs/kit',
      'astro',
      '@apollo/server',
      'polka',
      '@feathersjs/express'
    ]
  ],
  python: [
    ...[
      'django',
      'flask',
      'fastapi',
      'starlette',
      'tornado',
      'aiohttp',
      'sanic',
      'falcon',
      'bottle',
      'litestar',
      'quart'
    ],
    ...['uvicorn', 'gunicorn', 'hypercorn', 'pyramid', 'streamlit', 'gradio']
  ],
  go: [
    'gin-gonic/gin',
    'labstack/echo',
    'gofiber/fiber',
    'go-chi/chi',
    'gorilla/mux',
    'julienschmidt/httprouter',
    'google.golang.org/grpc',
    'connectrpc.com/connect'
  ],
  rust: ['axum', 'actix-web', 'rocket', 'warp', 'poem', 'salvo', 'tonic', 'hyper'],
  java: [
    ...[
      'spring-boot-starter-web',
      'spring-boot-starter-webflux',
      'quarkus-rest',
      'quarkus-resteasy',
      'micronaut-http-server'
    ],
    ...[
      'micronaut-http-server-netty',
      'ktor-server-core',
      'ktor-server-netty',
      'javalin',
      'dropwizard-core',
      'jakarta.ws.rs-api'
    ]
  ]
}

/** What speaks to language models. */
export const LLMS: Readonly<Record<Ecosystem, readonly string[]>> = {
  node: [
    ...['openai', '@anthropic-ai/sdk', 'ai', '@ai-sdk/openai', '@ai-sdk/anthropic', 'langchain', '@langchain/core'],
    ...[
      '@langchain/openai',
      '@langchain/langgraph',
      'llamaindex',
      '@google/generative-ai',
      '@google/genai',
      'cohere-ai'
    ],
    ...['@mistralai/mistralai', 'groq-sdk', 'ollama', '@aws-sdk/client-bedrock-runtime', '@azure/openai']
  ],
  python: [
    ...['openai', 'anthropic', 'langchain', 'langchain-core', 'langchain-openai', 'langchain-anthropic', 'langgraph'],
    ...['llama-index', 'llama_index', 'litellm', 'cohere', 'mistralai', 'google-generativeai', 'google-genai', 'groq'],
    ...['ollama', 'vllm', 'dspy', 'haystack-ai', 'pydantic-ai', 'semantic-kernel', 'instructor', 'crewai']
  ],
  go: [
    'openai-go',
    'sashabaranov/go-openai',
    'anthropic-sdk-go',
    'langchaingo',
    'generative-ai-go',
    'google.golang.org/genai',
    'ollama/ollama'
  ],
  rust: ['async-openai', 'rig-core', 'ollama-rs', 'langchain-rust', 'genai'],
  java: [
    'langchain4j',
    'langchain4j-open-ai',
    'spring-ai-openai',
    'spring-ai-starter-model-openai',
    'spring-ai-anthropic',
    'openai-java',
    'anthropic-java'
  ]
}

/** Variables that hold the key of a provider, by what its clients are called. */
export const MODELS: readonly {names: RegExp; key: string}[] = [
  {names: /anthropic/i, key: 'ANTHROPIC_API_KEY'},
  {names: /google|gen(erative-)?ai-go|genai/i, key: 'GEMINI_API_KEY'},
  {names: /mistral/i, key: 'MISTRAL_API_KEY'},
  {names: /cohere/i, key: 'COHERE_API_KEY'},
  {names: /groq/i, key: 'GROQ_API_KEY'}
]

/** Files in which a platform is told how to run a service. */
export const DEPLOYMENTS: readonly string[] = [
  'vercel.json',
  'netlify.toml',
  'fly.toml',
  'railway.toml',
  'railway.json',
  'render.yaml',
  'app.yaml',
  'Procfile',
  'serverless.yml',
  'serverless.yaml'
]
