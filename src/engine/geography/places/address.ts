/** Where an account is said to be, as far as it is known: ISO country, the rest as written. */
export interface Address {
  readonly country: string;
  readonly state: string;
  readonly city: string;
  readonly postalCode: string;
}
