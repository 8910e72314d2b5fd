/** All ways to choose `count` of the numbers below `of`, in order. At most 35 for a matrix of seven columns. */
export function choices(of: number, count: number): number[][] {
  const result: number[][] = [];
  const way: number[] = [];
  const choose = (from: number) => {
    if (way.length === count) {
      result.push([...way]);
      return;
    }
    for (let column = from; column <= of - (count - way.length); column++) {
      way.push(column);
      choose(column + 1);
      way.pop();
    }
  };
  choose(0);
  return result;
}
