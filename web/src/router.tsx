import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Unreachable } from './data/ask.ts'
import { NoSuchPage, PageFailed } from './frame/no-such-page.tsx'
import { StoryLayout } from './frame/story-layout.tsx'
import { type RoomEntry, rooms } from './rooms.ts'

/** A room whose code is loaded when somebody goes there; where it cannot be, the router would load the whole page anew. */
const room = (load: RoomEntry['load']) =>
  lazyRouteComponent(() =>
    load().catch((cause: unknown) => {
      throw new Unreachable('The server does not answer.', { cause })
    }),
  )

/** The addresses: the stories, then each room of a story. What is asked for in an address are plain words. */
export function makeRouter() {
  const root = createRootRoute()
  const stories = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: room(() => import('./rooms/stories/stories.tsx')),
  })
  const adding = createRoute({
    getParentRoute: () => root,
    path: '/add',
    component: room(() => import('./rooms/adding/new-story.tsx')),
  })
  const story = createRoute({ getParentRoute: () => root, path: '/stories/$story', component: StoryLayout })
  const inStory = rooms.map(({ path, load }) =>
    createRoute({ getParentRoute: () => story, path, component: room(load) }),
  )
  return createRouter({
    routeTree: root.addChildren([stories, adding, story.addChildren(inStory)]),
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (asked) => {
      const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '')
      const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)]))
      return query.size > 0 ? `?${query}` : ''
    },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultNotFoundComponent: NoSuchPage,
    defaultErrorComponent: PageFailed,
  })
}
