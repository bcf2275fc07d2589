namespace MotCua.Engine.Feel;

/// <summary>Arrays for arguments, used again within a run and by later runs of the same thread: a call need not make garbage.</summary>
internal sealed class FeelArgumentPool
{
    private const int Longest = 4;
    private const int MostKept = 8;

    private readonly FeelValue[][][] _free = new FeelValue[Longest + 1][][];
    private readonly int[] _count = new int[Longest + 1];

    public FeelValue[] Rent(int count)
        => count is > 0 and <= Longest && _count[count] > 0 ? _free[count][--_count[count]] : count == 0 ? [] : new FeelValue[count];

    public void Return(FeelValue[] array)
    {
        if (array.Length is 0 or > Longest || _count[array.Length] == MostKept)
        {
            return;
        }

        Array.Clear(array);
        (_free[array.Length] ??= new FeelValue[MostKept][])[_count[array.Length]++] = array;
    }
}
