using Peiyu.Core.Data;

namespace Peiyu.Core.Imports.Uploads;

/// <summary>An upload as its page shows it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">The file's name.</param>
/// <param name="At">When it was sent, UTC.</param>
/// <param name="State">How far it is.</param>
/// <param name="Step">What is being done, or why it failed.</param>
/// <param name="Percent">How much of that is done.</param>
/// <param name="Report">What it would do or did; null before that is known.</param>
/// <param name="HasRefused">There are rows to mend.</param>
/// <param name="ImportId">What went in; null before, and where it said nothing new.</param>
public sealed record UploadView(
    long Id,
    string Name,
    DateTime At,
    UploadState State,
    string Step,
    int Percent,
    UploadReport? Report,
    bool HasRefused,
    long? ImportId)
{
    /// <summary>Somebody works on it or will soon: the page asks again.</summary>
    public bool IsUnderWay => State is UploadState.Waiting or UploadState.Reading or UploadState.Confirmed or UploadState.Writing;

    /// <summary>It can still be given up.</summary>
    public bool CanCancel => State is UploadState.Waiting or UploadState.Reading or UploadState.Ready or UploadState.Confirmed;
}
