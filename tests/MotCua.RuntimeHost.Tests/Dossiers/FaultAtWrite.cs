using MotCua.RuntimeHost.Dossiers;
using MotCua.Storage;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>Plants a fault in the units it aims at: at one of their writes, before their commit, or after it, when the
/// answer is on its way.</summary>
internal sealed class FaultAtWrite : IFaultInjector
{
    private volatile int armedAt = -1;
    private volatile bool failCommit;
    private volatile bool loseAnswer;

    /// <summary>Which units are meant; without saying so those of commands.</summary>
    public Func<UnitOfWork, bool> Aim { get; set; } = unit => unit.Writes.Any(write => write.Container == DossierCollections.Commands);

    /// <summary>Number of writes of the last unit seen.</summary>
    public int LastUnitWrites { get; private set; }

    public void Arm(int write) => armedAt = write;

    public void FailCommit() => failCommit = true;

    public void LoseNextAnswer() => loseAnswer = true;

    public void Disarm()
    {
        armedAt = -1;
        failCommit = false;
    }

    public void Reset() => LastUnitWrites = 0;

    public void BeforeWrite(UnitOfWork unit, int index)
    {
        if (!Aim(unit))
        {
            return;
        }

        LastUnitWrites = unit.Writes.Length;
        if (index == armedAt)
        {
            throw new IOException($"Planted fault at write {index}.");
        }
    }

    public void BeforeCommit(IReadOnlyList<UnitOfWork> units)
    {
        if (failCommit && units.Any(Aim))
        {
            throw new IOException("Planted fault before the commit.");
        }
    }

    public void AfterCommit(IReadOnlyList<UnitOfWork> units)
    {
        if (loseAnswer && units.Any(Aim))
        {
            loseAnswer = false;
            throw new IOException("Planted: the answer is lost.");
        }
    }
}
