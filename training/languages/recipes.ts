import { english } from './en.ts'
import type { Recipe } from './recipe.ts'
import { russian } from './ru.ts'
import { ukrainian } from './uk.ts'

const recipes: readonly Recipe[] = [english, ukrainian, russian]

/** The recipe of a language: `recipeOf('en')`. Throws where there is none. */
export function recipeOf(language: string): Recipe {
  const recipe = recipes.find((each) => each.language === language)
  if (!recipe) throw new Error(`no recipe for '${language}': there are ${recipes.map((each) => each.language)}`)
  return recipe
}
