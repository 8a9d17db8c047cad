import { parse } from 'yaml'
import type { Quantities, Quantity, ScenarioValue } from './scenario-value.ts'

/** The plain value of a scenario file. Nothing is checked: the files of the tests are valid. */
export function readScenario(yamlText: string): ScenarioValue {
  return parse(yamlText) as ScenarioValue
}

/** A number at its mode: value, else mode, else the middle of low and high. */
export function atMode(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity
  if (quantity.value !== undefined) return quantity.value
  if (quantity.mode !== undefined) return quantity.mode
  if (quantity.low === undefined || quantity.high === undefined) {
    throw new Error(`not a number: ${JSON.stringify(quantity)}`)
  }
  return (quantity.low + quantity.high) / 2
}

/** The same, with a default for what is not written. */
export function atModeOr(quantity: Quantity | undefined, otherwise: number): number {
  return quantity === undefined ? otherwise : atMode(quantity)
}

/** Every number of a map at its mode. */
export function allAtMode(quantities: Quantities | undefined): Record<string, number> {
  return Object.fromEntries(
    Object.entries(quantities ?? {}).map(([key, quantity]) => [key, atMode(quantity)]),
  )
}
