namespace Peiyu.Core.Imports.Uploads;

/// <summary>An upload that was claimed to be worked on.</summary>
/// <param name="Id">The upload.</param>
/// <param name="IsWriting">True: it was confirmed and is written. False: it is read for its preview.</param>
internal sealed record UploadJob(long Id, bool IsWriting);
