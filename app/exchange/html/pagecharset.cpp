// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/pagecharset.h"

#include <QStringDecoder>

#include <algorithm>

namespace
{

constexpr qsizetype headBytes = 4096;

bool isNameByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '-' || byte == '_' || byte == ':' || byte == '.';
}

// What stands behind "charset=" or "encoding=" near the top: of a meta element, or of an XML declaration.
QByteArray declaredCharset(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), headBytes)).toLower();
    for (const QByteArrayView key : {QByteArrayView("charset"), QByteArrayView("encoding")}) {
        qsizetype at = head.indexOf(key);
        for (; at >= 0; at = head.indexOf(key, at + 1)) {
            qsizetype start = at + key.size();
            const auto skip = [&](QByteArrayView bytesToSkip) {
                while (start < head.size() && bytesToSkip.contains(head.at(start)))
                    ++start;
            };
            skip(" \t\n\r");
            if (start >= head.size() || head.at(start) != '=')
                continue;
            skip("= \t\n\r\"'");
            qsizetype end = start;
            while (end < head.size() && isNameByte(head.at(end)))
                ++end;
            if (end > start)
                return head.sliced(start, end - start);
        }
    }
    return {};
}

// The names that pages use, as browsers understand them.
QByteArray knownName(QByteArray name)
{
    name = name.trimmed().toLower();
    if (name == "gb2312" || name == "gbk" || name == "gb_2312-80" || name == "x-gbk")
        return "GB18030";
    if (name == "iso-8859-1" || name == "latin1" || name == "ascii" || name == "us-ascii" || name == "iso8859-1")
        return "windows-1252";
    if (name == "utf8" || name == "unicode")
        return "UTF-8";
    if (name == "utf-16" || name == "utf-16le" || name == "utf-16be")
        return "UTF-8"; // a page that could say so in bytes is not in it
    return name;
}

QString decode(const QByteArray &bytes, const QByteArray &name)
{
    QStringDecoder decoder(name.constData());
    return decoder.isValid() ? QString(decoder.decode(bytes)) : QString();
}

// Pairs of bytes that GB18030 can mean, most of them in the rows of the common characters, and next to nothing else.
bool looksLikeChinese(const QByteArray &bytes)
{
    qsizetype common = 0;
    qsizetype other = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar lead = uchar(bytes.at(i));
        if (lead < 0x80)
            continue;
        const uchar trail = i + 1 < bytes.size() ? uchar(bytes.at(i + 1)) : 0;
        const bool isPair = lead >= 0x81 && lead <= 0xFE && trail >= 0x40 && trail != 0x7F && trail != 0xFF;
        const bool isCommon = ((lead >= 0xB0 && lead <= 0xF7) || lead == 0xA1 || lead == 0xA3) && trail >= 0xA1;
        if (isPair)
            ++i;
        if (isCommon)
            ++common;
        else
            ++other;
    }
    return common > 8 && common > 9 * other;
}

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

qsizetype unreadable(const QString &text)
{
    return text.count(QChar::ReplacementCharacter);
}

} // namespace

QString decodePage(const QByteArray &bytes, const QByteArray &sentCharset)
{
    if (isUtf16(bytes))
        return QString(QStringDecoder(QStringDecoder::Utf16).decode(bytes));
    if (bytes.startsWith("\xEF\xBB\xBF") || bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    // It is not UTF-8, or not all of it, whatever it says.
    for (const QByteArray &name : {knownName(sentCharset), knownName(declaredCharset(bytes))}) {
        if (name.isEmpty())
            continue;
        const QString text = decode(bytes, name);
        constexpr qsizetype oneIn = 200; // a page with a few bad bytes is still what it says
        if (!text.isEmpty() && unreadable(text) <= 2 + text.size() / oneIn)
            return text;
    }
    return decode(bytes, looksLikeChinese(bytes) ? "GB18030" : "windows-1252");
}
