// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/canonicaltext.h"

#include <QCryptographicHash>
#include <QStringDecoder>

namespace
{

// Bytes that a sequence starting with this byte has; 0 where none may start so.
int sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2)
        return 0; // a continuation, or a longer form than needed
    if (lead < 0xE0)
        return 2;
    if (lead < 0xF0)
        return 3;
    return lead < 0xF5 ? 4 : 0;
}

// The second byte alone decides about overlong forms, surrogates and values above U+10FFFF (Unicode, table 3-7).
bool isSecondByte(uchar lead, uchar byte)
{
    switch (lead) {
    case 0xE0:
        return byte >= 0xA0 && byte <= 0xBF;
    case 0xED:
        return byte >= 0x80 && byte <= 0x9F;
    case 0xF0:
        return byte >= 0x90 && byte <= 0xBF;
    case 0xF4:
        return byte >= 0x80 && byte <= 0x8F;
    default:
        return byte >= 0x80 && byte <= 0xBF;
    }
}

bool isSequence(QByteArrayView bytes, int length)
{
    if (length == 0 || bytes.size() < length)
        return false;
    const auto at = [&](qsizetype i) { return static_cast<uchar>(bytes.at(i)); };
    if (length > 1 && !isSecondByte(at(0), at(1)))
        return false;
    for (int i = 2; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return false;
    }
    return true;
}

// Where the first byte that is not UTF-8 stands; -1 when all are.
qsizetype firstBadByte(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return -1;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const int length = sequenceLength(static_cast<uchar>(bytes.at(at)));
        if (!isSequence(bytes.sliced(at), length))
            return at;
        at += length;
    }
    return -1;
}

bool startsLikeUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

// UTF-32 in little-endian order starts like UTF-16; nobody means a text whose first character is NUL.
bool startsLikeUtf32(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4));
}

Result<QString> decodeUtf16(const QByteArray &bytes, const QString &subject)
{
    if (startsLikeUtf32(bytes))
        return failure(ErrorKind::NotUtf8, subject, QStringLiteral("byte 0"));
    if (bytes.size() % 2 != 0)
        return failure(ErrorKind::NotUtf8, subject, QStringLiteral("byte %1").arg(bytes.size() - 1));
    QStringDecoder decoder(QStringDecoder::Utf16);
    return QString(decoder.decode(bytes));
}

// Those that the database cannot hold: it ends a text at NUL, repairs lone surrogates in ways of its own, and takes
// U+FFFE at the start of a text for one whose bytes are swapped.
void replaceUnstorable(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isNull() || text.at(i) == QChar(0xFFFE) || isLoneSurrogate(text, i))
            text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace

bool isLoneSurrogate(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate())
        return at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate();
    return unit.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

Result<QString> decodeText(const QByteArray &bytes, const QString &subject, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes)
        return failure(ErrorKind::TooLarge, subject);
    if (bytes.isEmpty())
        return failure(ErrorKind::Empty, subject);
    if (startsLikeUtf16(bytes))
        return decodeUtf16(bytes, subject);
    if (const qsizetype bad = firstBadByte(bytes); bad >= 0)
        return failure(ErrorKind::NotUtf8, subject, QStringLiteral("byte %1").arg(bad));
    return QString::fromUtf8(bytes);
}

QString withLineFeeds(QString text)
{
    qsizetype marks = 0;
    while (marks < text.size() && text.at(marks) == QChar::ByteOrderMark)
        ++marks;
    text.remove(0, marks);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

QString canonicalText(QString text)
{
    text = withLineFeeds(std::move(text));
    replaceUnstorable(text);
    text = text.normalized(QString::NormalizationForm_C);
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    text.truncate(end);
    return text;
}

QString textHash(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}
