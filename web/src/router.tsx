import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { NoSuchPage, PageFailed } from './frame/no-such-page.tsx'
import { StoryLayout } from './frame/story-layout.tsx'
import { rooms } from './rooms.ts'

/** The addresses: the stories, then each room of a story. What is asked for in an address are plain words. */
export function makeRouter() {
  const root = createRootRoute()
  const stories = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('./rooms/stories/stories.tsx')),
  })
  const adding = createRoute({
    getParentRoute: () => root,
    path: '/add',
    component: lazyRouteComponent(() => import('./rooms/adding/new-story.tsx')),
  })
  const story = createRoute({ getParentRoute: () => root, path: '/stories/$story', component: StoryLayout })
  const inStory = rooms.map(({ path, load }) =>
    createRoute({ getParentRoute: () => story, path, component: lazyRouteComponent(load) }),
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
