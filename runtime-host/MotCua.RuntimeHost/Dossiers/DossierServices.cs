using MotCua.RuntimeHost.Dossiers.Attachments;
using MotCua.RuntimeHost.Dossiers.Drafts;
using MotCua.RuntimeHost.Dossiers.Forms;
using MotCua.RuntimeHost.Dossiers.History;
using MotCua.RuntimeHost.Shell.Hosting;
using MotCua.RuntimeHost.Workers;

namespace MotCua.RuntimeHost.Dossiers;

/// <summary>Registers what dossiers need: commands, reading, files, drafts and the workers.</summary>
public static class DossierServices
{
    public static IServiceCollection AddDossiers(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => KeyFolder.From(configuration, provider.GetService<DataFolder>()?.Root));
        services.AddSingleton<DossierKeys>();
        services.AddSingleton<HistoryStart>();
        services.AddSingleton<HistoryReader>();
        services.AddSingleton<HistoryWriter>();
        services.AddSingleton<DossierRecords>();
        services.AddSingleton<DossierWorld>();
        services.AddSingleton<DossierCodes>();
        services.AddSingleton<DossierService>();
        services.AddSingleton<AttachmentService>();
        services.AddSingleton<DraftService>();
        services.AddSingleton<FormGate>();
        services.AddSingleton<StepFiles>();
        services.AddScoped<Actors>();

        services.Configure<EmailOptions>(configuration.GetSection("Email"));
        services.AddSingleton<IEmailTransport, SmtpEmailTransport>();
        services.AddSingleton<WorkerBoard>();
        services.AddHealthChecks().AddCheck<WorkerHealth>("workers");
        services.AddHostedService<TimerWorker>();
        services.AddHostedService<OutboxWorker>();
        services.AddHostedService<HousekeepingWorker>();
        return services;
    }
}
