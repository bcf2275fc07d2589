using MotCua.Engine.Kernel;
using MotCua.Engine.Model;
using MotCua.Engine.Scenarios;
using MotCua.Engine.Time;

namespace MotCua.Engine.Simulation.Running;

/// <summary>What all replications of a simulation share; nothing in it changes.</summary>
internal sealed class SimulationModel
{
    public SimulationModel(CompiledProcedure procedure, SimulationSettings settings, ScenarioWorld world, IReadOnlyDictionary<IntakeChannel, ArrivalSetting> arrivals)
    {
        (Procedure, Settings, Arrivals, Calendar) = (procedure, settings, arrivals, world.Calendar);
        People = new SimulatedPeople(world.People, settings.Officers);
        Clock = new WorkClock(world.Calendar, settings.Start);
        Data = new SampleData(procedure, settings, People);
    }

    public static ApplicantInfo Applicant { get; } = new("applicant", "Nguyễn Văn A", IdentityNumber: "001090000001", Phone: "0900000001", Address: "An Hòa");

    public CompiledProcedure Procedure { get; }

    public SimulationSettings Settings { get; }

    public WorkingCalendar Calendar { get; }

    public SimulatedPeople People { get; }

    public WorkClock Clock { get; }

    public SampleData Data { get; }

    public TimeSpan Offset { get; } = TimeSpan.FromHours(7);

    public IReadOnlyDictionary<IntakeChannel, ArrivalSetting> Arrivals { get; }
}
