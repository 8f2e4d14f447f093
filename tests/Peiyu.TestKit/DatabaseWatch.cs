using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Peiyu.TestKit;

/// <summary>Notes what a piece of work asks a database, and through how many connections; what runs beside it is not noted.</summary>
public sealed class DatabaseWatch : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<DatabaseWatch?> Here = new();

    private readonly List<IDisposable> _heard = [];
    private readonly List<(Guid Connection, string Text)> _commands = [];

    private DatabaseWatch()
    {
    }

    /// <summary>The commands as they were sent.</summary>
    public IReadOnlyList<string> Commands => _commands.ConvertAll(command => command.Text);

    /// <summary>Through how many connections they went.</summary>
    public int Connections => _commands.Select(command => command.Connection).Distinct().Count();

    public static async Task<DatabaseWatch> OverAsync(Func<Task> work)
    {
        using var watch = new DatabaseWatch();
        Here.Value = watch;
        watch._heard.Add(DiagnosticListener.AllListeners.Subscribe(watch));
        await work();
        Here.Value = null;
        return watch;
    }

    public void Dispose() => _heard.ForEach(one => one.Dispose());

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _heard.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Here.Value == this && value.Value is CommandExecutedEventData command)
        {
            _commands.Add((command.ConnectionId, command.Command.CommandText));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
