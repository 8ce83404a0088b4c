/** Holds the database's work on messages back, for one server process and one step, as an overloaded disk might. */
import { Client } from 'pg'

/** The statement that claims a message, or the one that writes down what became of it. */
export type Step = 'claim' | 'settle'

/** Lock numbers of their own. */
const NUMBERS: Readonly<Record<Step, number>> = { claim: 1, settle: 2 }

/** A server process is known by its `application_name`. */
const TRIGGER = `
  create function hold_back() returns trigger language plpgsql as $$
  begin
    if old.state = 'waiting' and new.state = 'claimed' then
      perform pg_advisory_xact_lock_shared(${NUMBERS.claim}, hashtext(current_setting('application_name')));
    elsif old.state = 'claimed' and new.state <> 'claimed' then
      perform pg_advisory_xact_lock_shared(${NUMBERS.settle}, hashtext(current_setting('application_name')));
    end if;
    return new;
  end $$;
  create trigger hold_back before update on messages for each row execute function hold_back();
`

export class Locks {
  private constructor(private readonly client: Client) {}

  /** On a database that was migrated. */
  static async on(address: string): Promise<Locks> {
    const client = new Client({ connectionString: address })
    await client.connect()
    await client.query(TRIGGER)
    return new Locks(client)
  }

  async hold(step: Step, process: string): Promise<void> {
    await this.client.query('select pg_advisory_lock($1, hashtext($2))', [NUMBERS[step], process])
  }

  async letGo(step: Step, process: string): Promise<void> {
    await this.client.query('select pg_advisory_unlock($1, hashtext($2))', [NUMBERS[step], process])
  }

  /** How many connections of that process are held back. */
  async holding(process: string): Promise<number> {
    const { rows } = await this.client.query<{ count: string }>(
      "select count(*) from pg_stat_activity where application_name = $1 and wait_event_type = 'Lock' and wait_event = 'advisory'",
      [process]
    )
    return Number(rows[0]?.count ?? 0)
  }

  /** What that process was doing is undone: the connections of one that is gone may otherwise still finish a statement. */
  async breakOff(process: string): Promise<void> {
    await this.client.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
      process
    ])
  }

  async close(): Promise<void> {
    await this.client.end()
  }
}
