import './style.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refused } from './data/ask.ts'
import { askFirst } from './data/ask-first.ts'
import { applyTheme } from './frame/theme.ts'
import { rooms } from './rooms.ts'
import { makeRouter } from './router.tsx'

applyTheme()

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The server is on this machine, or near: whether the browser thinks itself online does not matter.
      networkMode: 'always',
      // What was refused is refused again.
      retry: (count, error) => count < 1 && !(error instanceof Refused),
      retryDelay: 300,
      staleTime: 1_000,
    },
  },
})

askFirst(queries, location)

// When the first room stands, the others' code is fetched: going there is then at once, and needs no server.
addEventListener('load', () => setTimeout(() => void Promise.allSettled(rooms.map(({ load }) => load())), 1_500))

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={makeRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)
