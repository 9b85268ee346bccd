import { expose, wrap } from "comlink";
import { EngineError } from "../../src/engine/model/engine-error";
import { keepErrorCodes } from "../../src/worker/error-transfer";

describe("an error thrown behind the door", () => {
  const { port1, port2 } = new MessageChannel();
  const thrower = {
    refuse: () => {
      throw new EngineError("NO_REPS_AND_NO_TERRITORIES", "This workbook has no reps", { accounts: 3 });
    },
    fail: () => {
      throw new TypeError("a defect");
    },
  };
  keepErrorCodes();
  expose(thrower, port1);
  const remote = wrap<typeof thrower>(port2);
  afterAll(() => {
    port1.close();
    port2.close();
  });

  it("keeps the code and the detail of an EngineError", async () => {
    const refusal = await Promise.resolve(remote.refuse()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(EngineError);
    expect(refusal).toMatchObject({
      code: "NO_REPS_AND_NO_TERRITORIES",
      message: "This workbook has no reps",
      detail: { accounts: 3 },
    });
  });

  it("keeps the message of any other error", async () => {
    await expect(Promise.resolve(remote.fail())).rejects.toThrow("a defect");
  });
});
