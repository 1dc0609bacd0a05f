// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/mhtml.h"

#include <QHash>

#include <algorithm>

namespace
{

constexpr qsizetype maxHead = 64 * 1024;
constexpr int maxParts = 10'000;

using Headers = QHash<QByteArray, QByteArray>; // names in lower case

struct Part {
    Headers headers;
    qsizetype bodyStart = 0;
};

// Header lines from `at` up to the empty one; a line that begins with a blank goes on with the one before.
Part readHeaders(const QByteArray &bytes, qsizetype at, qsizetype end)
{
    Part part;
    QByteArray name;
    const qsizetype limit = std::min(end, at + maxHead);
    while (at < limit) {
        const qsizetype feed = bytes.indexOf('\n', at);
        const qsizetype lineEnd = feed < 0 || feed > limit ? limit : feed;
        QByteArray line = bytes.sliced(at, lineEnd - at);
        at = std::min(lineEnd + 1, end);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t')) {
            part.headers[name] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            break;
        name = line.first(colon).trimmed().toLower();
        part.headers[name] = line.sliced(colon + 1).trimmed();
    }
    part.bodyStart = at;
    return part;
}

// "boundary" in `multipart/related; boundary="x"`
QByteArray parameter(const QByteArray &value, QByteArrayView name)
{
    const QByteArray lower = value.toLower();
    qsizetype at = lower.indexOf(QByteArray(name.toByteArray() + '='));
    if (at < 0)
        return {};
    at += name.size() + 1;
    if (at < value.size() && value.at(at) == '"') {
        const qsizetype end = value.indexOf('"', at + 1);
        return end < 0 ? QByteArray() : value.sliced(at + 1, end - at - 1);
    }
    const qsizetype end = value.indexOf(';', at);
    return value.sliced(at, (end < 0 ? value.size() : end) - at).trimmed();
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '=') {
            bytes += text.at(i);
            continue;
        }
        if (i + 1 < text.size() && text.at(i + 1) == '\n') {
            ++i;
        } else if (i + 2 < text.size() && text.at(i + 1) == '\r' && text.at(i + 2) == '\n') {
            i += 2;
        } else if (i + 2 < text.size() && hexValue(text.at(i + 1)) >= 0 && hexValue(text.at(i + 2)) >= 0) {
            bytes += char(hexValue(text.at(i + 1)) * 16 + hexValue(text.at(i + 2)));
            i += 2;
        } else {
            bytes += '=';
        }
    }
    return bytes;
}

QByteArray decoded(QByteArrayView body, const QByteArray &encoding)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name == "quoted-printable")
        return fromQuotedPrintable(body);
    return name == "base64" ? QByteArray::fromBase64(body.toByteArray()) : body.toByteArray();
}

bool isPage(const Headers &headers)
{
    const QByteArray type = headers.value("content-type").toLower();
    return type.startsWith("text/html") || type.startsWith("application/xhtml");
}

ArchivedPage pageOf(const Part &part, QByteArrayView body, const QByteArray &address)
{
    const QByteArray own = part.headers.value("content-location");
    return {.bytes = decoded(body, part.headers.value("content-transfer-encoding")),
            .charset = parameter(part.headers.value("content-type"), "charset"),
            .url = QString::fromUtf8(address.isEmpty() ? own : address)};
}

} // namespace

bool looksLikeMhtml(const QByteArray &bytes)
{
    const Headers headers = readHeaders(bytes, 0, std::min(bytes.size(), qsizetype{8192})).headers;
    const QByteArray type = headers.value("content-type").toLower();
    return type.startsWith("multipart/") || (headers.contains("mime-version") && isPage(headers));
}

std::optional<ArchivedPage> readMhtml(const QByteArray &bytes)
{
    const Part top = readHeaders(bytes, 0, bytes.size());
    const QByteArray address = top.headers.value("snapshot-content-location");
    if (isPage(top.headers))
        return pageOf(top, QByteArrayView(bytes).sliced(top.bodyStart), address);
    const QByteArray boundary = parameter(top.headers.value("content-type"), "boundary");
    if (boundary.isEmpty())
        return std::nullopt;
    const QByteArray border = "--" + boundary;
    qsizetype at = bytes.indexOf(border, top.bodyStart);
    for (int parts = 0; at >= 0 && parts < maxParts; ++parts) {
        const qsizetype line = bytes.indexOf('\n', at);
        if (line < 0)
            break;
        const qsizetype next = bytes.indexOf(border, line);
        const qsizetype end = next < 0 ? bytes.size() : next;
        const Part part = readHeaders(bytes, line + 1, end);
        if (isPage(part.headers))
            return pageOf(part, QByteArrayView(bytes).sliced(part.bodyStart, end - part.bodyStart), address);
        at = next;
    }
    return std::nullopt;
}
