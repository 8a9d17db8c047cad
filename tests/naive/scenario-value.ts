export type Quantity =
  | number
  | {
      readonly value?: number
      readonly low?: number
      readonly mode?: number
      readonly high?: number
      readonly origin?: string
      readonly note?: unknown
    }

export interface Words {
  readonly en: string
  readonly zh: string
}

export type Kind = 'state' | 'firm' | 'community' | 'organisation'
export type Loading = 'safety' | 'security' | 'development' | 'neutral'
export type Quantities = Readonly<Record<string, Quantity>>

export interface IssueValue {
  readonly name: Words
  readonly loading: Loading
  readonly poles: readonly [Words, Words]
}

export interface AgentValue {
  readonly kind: Kind
  readonly name: Words
  readonly capability: Quantity
  readonly positions: Quantities
  readonly weight?: Quantity
  readonly security?: Quantity
  readonly safety?: Quantity
  readonly alignment?: Quantity
  readonly venue?: Quantity
  readonly salience?: Quantities
  readonly bindingness?: Quantity
  readonly statusQuo?: Quantities
  readonly transfer?: Quantity
  readonly trust?: Quantity
  readonly record?: Quantity
  readonly rivals?: Quantities
  readonly voices?: Quantities
  readonly peers?: Quantities
  readonly groups?: readonly string[]
  readonly prominence?: Quantity
  readonly military?: Quantity
  readonly size?: Quantity
  readonly shares?: Quantities
}

export interface TextValue {
  readonly positions: Quantities
  readonly bindingness: Quantity
}

export type Invitation =
  | string
  | readonly string[]
  | { readonly except: readonly string[] }
  | { readonly expected: Quantity }

export type Procedure = 'opt-in' | 'silence' | 'vote'
export type Weighting = 'equal' | 'capability' | 'gdp'

export interface ForumValue {
  readonly name: Words
  readonly universality?: Quantity
  readonly legitimacy?: Quantity
  readonly procedure?: Procedure
  readonly host?: string
  readonly sponsor?: string
  readonly hostList?: boolean
  readonly chair?: string
  readonly chairWeight?: Quantity
  readonly weighting?: Weighting
  readonly rounds?: number
  readonly issues?: readonly string[]
  readonly invited?: Invitation
  readonly observers?: readonly string[]
  readonly bindingness?: { readonly min?: Quantity; readonly max?: Quantity }
  readonly text?: TextValue
  readonly draft?: TextValue & { readonly weight?: Quantity }
  readonly tier?: { readonly bindingness: Quantity }
  readonly fund?: { readonly budget: Quantity; readonly for?: readonly string[] }
}

export interface DecisionValue {
  readonly agent: string
  readonly forum?: string
  readonly date?: string
  readonly signs?: boolean
  readonly reservation?: readonly string[]
  readonly if?: { readonly signs?: readonly string[]; readonly capability?: number }
  readonly walksOut?: boolean
  readonly verification?: boolean
  readonly offers?: Quantities
}

export interface SummitValue {
  readonly forum: string
  readonly date: string
  readonly review?: boolean
}

export interface ScenarioValue {
  readonly format: 1
  readonly id: string
  readonly title: Words
  readonly date: string
  readonly issues: Readonly<Record<string, IssueValue>>
  readonly agents: Readonly<Record<string, AgentValue>>
  readonly forums: Readonly<Record<string, ForumValue>>
  readonly summits: readonly SummitValue[]
  readonly decisions?: readonly DecisionValue[]
  readonly absent?: readonly string[]
  readonly world?: { readonly risk?: Quantity }
  readonly parameters?: Readonly<Record<string, Quantity | string>>
}
